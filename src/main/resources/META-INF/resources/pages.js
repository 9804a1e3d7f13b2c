// The example is to be copied: it names the host that the page came from.
document.getElementById('origin').textContent = location.origin;
