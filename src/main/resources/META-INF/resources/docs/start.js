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

/** A person's token ends within minutes and may outlast a reload. An API token lasts up to a year: no browser keeps it. */
const keepsOnlyThePersonsToken = {
  statePlugins: {
    auth: {
      wrapActions: {
        persistAuthorizationIfNeeded: (original, { authSelectors }) => () => {
          const { bearer } = authSelectors.authorized().toJS();
          localStorage.setItem('authorized', JSON.stringify(bearer ? { bearer } : {}));
        },
      },
    },
  },
};

/** Two schemes are bearer tokens: Swagger UI gives both fields the same id, and the focus to whichever comes last. */
const tellsTheFieldsApart = ({ React }) => ({
  wrapComponents: {
    HttpAuth: (Original) => function Field(props) {
      const place = React.useRef();
      React.useEffect(() => {
        const field = place.current.querySelector('input');
        const label = place.current.querySelector('label');
        if (field) field.id = label.htmlFor = `auth-${props.name}`;
      });
      React.useEffect(() => {
        if (props.name === 'bearer') place.current.querySelector('input')?.focus();
      }, []);
      return React.createElement('div', { ref: place }, React.createElement(Original, props));
    },
  },
});

SwaggerUIBundle({
  dom_id: '#operations',
  url: DOCUMENT,
  deepLinking: true,
  persistAuthorization: true,
  plugins: [keepsOnlyThePersonsToken, tellsTheFieldsApart],
  tryItOutEnabled: true,
  filter: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  responseInterceptor(response) {
    if (response.url === DOCUMENT && response.ok) {
      response.text = JSON.stringify(withoutFilledForms(JSON.parse(response.text)));
    }
    return response;
  },
});
