const DOCUMENT = new URL('../openapi?format=json', location.href).href;

/** Swagger UI fills a form with every example, so that a first try would ask for all filters at once; it shows them instead. */
function withoutFilledForms(document) {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      for (const parameter of operation.parameters ?? []) {
        if (!parameter.required && 'example' in parameter) {
          parameter.description += ` Example: \`${parameter.example}\``;
          delete parameter.example;
        }
      }
    }
  }
  return document;
}

SwaggerUIBundle({
  dom_id: '#operations',
  url: DOCUMENT,
  deepLinking: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  filter: true,
  displayRequestDuration: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  responseInterceptor(response) {
    if (response.url === DOCUMENT && response.ok) {
      response.text = JSON.stringify(withoutFilledForms(JSON.parse(response.text)));
    }
    return response;
  },
});
