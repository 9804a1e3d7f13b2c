import { TEXTS } from './texts.js';

/** Which text tells of which error of the API; what is not here is told in the words of the API itself. */
const FAULTS = { 'too-weak': 'weak', size: 'long', required: 'empty' };

const [form, password, show, save, fault, outcome] =
  ['form', 'password', 'show', 'save', 'fault', 'outcome'].map((id) => document.getElementById(id));
const language = navigator.languages.map((tag) => tag.split('-')[0]).find((tag) => tag in TEXTS) ?? 'en';
const text = TEXTS[language];
// It stays out of every address that is sent: a browser keeps what stands after the # to itself.
const token = new URLSearchParams(location.hash.slice(1)).get('token');

function speak() {
  document.documentElement.lang = language;
  document.title = text.title;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = text[element.dataset.text];
}

/** The link has done its work or never will: nobody finds it in the address bar or the history afterwards. */
function end(message) {
  history.replaceState(null, '', location.pathname);
  form.hidden = true;
  password.value = '';
  outcome.textContent = message;
  outcome.focus();
}

function complain(message) {
  fault.textContent = message;
  password.setAttribute('aria-invalid', 'true');
  password.focus();
}

/** What to say of a refusal: of the password if the API names it, else of the request. */
async function explain(answer) {
  if (answer.status === 429) return text.busy;
  if (answer.status !== 400) return text.failed;
  const { errors = [] } = await answer.json();
  const error = errors.find(({ pointer }) => pointer === '#/password');
  if (!error) return text.failed;
  return text[FAULTS[error.code]] ?? error.detail;
}

async function choose() {
  const answer = await fetch('../api/v1/auth/passwords', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, password: password.value }),
  });
  if (answer.status === 204) end(text.done);
  else if (answer.status === 410) end(text.gone);
  else complain(await explain(answer));
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (save.getAttribute('aria-disabled')) return;
  fault.textContent = '';
  password.removeAttribute('aria-invalid');
  if (!password.value) return complain(text.empty);
  save.setAttribute('aria-disabled', 'true');
  await choose().catch(() => complain(text.failed));
  save.removeAttribute('aria-disabled');
});

show.addEventListener('change', () => {
  password.type = show.checked ? 'text' : 'password';
});

speak();
if (token) {
  form.hidden = false;
  password.focus();
} else {
  end(text.incomplete);
}
