package org.diversitynetwork.account;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.diversitynetwork.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeApiTest {
    @Test
    void tellsAnAdministratorThatItMayEditEverything() {
        Api.admin().get(Api.ROOT + "/me").then().log().all().statusCode(200).body("mayEdit.everything", equalTo(true));
    }
}
