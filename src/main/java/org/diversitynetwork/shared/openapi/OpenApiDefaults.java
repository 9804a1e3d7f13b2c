package org.diversitynetwork.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/** Says once what holds for every operation and schema, so that resources need not repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDefaults implements OASFilter {
    private final IndexView index;

    public OpenApiDefaults(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describe(api);
        new SchemaRules(api).apply();
        var examples = new Examples(api.getComponents().getSchemas());
        AnswerHeaders.describe(api.getComponents());
        var answers = new ErrorAnswers(api.getComponents());
        var operations = new OperationRules(new OperationFacts(index), examples, answers);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> operations.apply(path, method, operation)));
        new UsedSchemas(api).retain();
        TextRules.apply(api);
        api.setTags(api.getTags().stream()
                .sorted(Comparator.comparing(Tag::getName, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    private static void describe(OpenAPI api) {
        api.info(OASFactory.createInfo()
                .title("Diversity Network API")
                .version("0.1.0")
                .summary("The open backend of networks of cities that want more women, migrants and seniors in tech.")
                .description("""
                        Who takes part (networks, partners, cities, target groups) as one REST/JSON API. Reading is public; \
                        changing needs a token: a person's from `signIn`, or a partner's API token, of which each does a part \
                        of what an editor of the partner may.

                        Every list is paged by cursor, every change names the version it changes in `If-Match`, every POST \
                        can be repeated safely with an `Idempotency-Key`, and every refusal has the one shape `Problem`, \
                        whose codes are explained at `/problems`. Enums may grow: treat a value you do not know as "other".""")
                .license(OASFactory.createLicense()
                        .name("Apache License 2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"))
                .contact(OASFactory.createContact().name("The operator of this installation")));
        api.servers(List.of(OASFactory.createServer()
                .url("/")
                .description("The installation that the document was read from: local, staging or production.")
                .addExtension("x-internal", false)));
        SecurityRules.describe(api.getComponents());
    }
}
