package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.diversitynetwork.Api;
import org.diversitynetwork.shared.http.ReplayStore;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.state.StateChanges;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What mails say, and what happens when they cannot be sent. */
@QuarkusTest
class AccountMailTest {
    private static final String PAGE = "https://front-end.example/password/";

    private static final ReactiveMailer BACKGROUND = mails -> Uni.createFrom().voidItem();

    private final List<Mail> sent = new ArrayList<>();
    private final Mailer working = mails -> sent.addAll(Arrays.asList(mails));
    private final Mailer failing = mails -> {
        throw new IllegalStateException("no route to host smtp.secret-host.example");
    };

    @Inject
    Grants grants;

    @Inject
    Lists lists;

    @Inject
    StateChanges changes;

    @Inject
    Administrators administrators;

    @Inject
    OneTimeLinks links;

    @Inject
    ReplayStore replays;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.mailer.host")
    ConfigValue server;

    @Test
    void invitesInTheLanguageOfThePerson() {
        mail(working, true).invite(person("pl"), "dvl_x");
        assertThat(sent.getFirst().getTo()).containsExactly("person@example.org");
        assertThat(sent.getFirst().getSubject()).isEqualTo("Twoje konto w Diversity Network");
        assertThat(sent.getFirst().getText())
                .contains("Witaj Łucja", "Ustaw swoje hasło", PAGE + "#token=dvl_x")
                .doesNotContain("{");
    }

    @Test
    void offersANewPasswordInTheLanguageOfThePerson() {
        var text = MailText.reset(person("pl-PL"), mail(working, true).link("dvl_x"));
        assertThat(text.body()).contains("ustaw nowe hasło", PAGE + "#token=dvl_x");
    }

    @Test
    void speaksEnglishWhereItDoesNotKnowTheLanguage() {
        mail(working, true).invite(person("el"), "dvl_x");
        assertThat(sent.getFirst().getText()).startsWith("Hello Łucja,").contains(PAGE + "#token=dvl_x");
    }

    /** The framework knows a default server, which nobody set up. */
    @Test
    void takesNoMailServerForGrantedThatNobodyNamed() {
        var mail = new AccountMail(working, BACKGROUND, Optional.of(false), server, PAGE);
        assertRefused(mail::requireUsable, "mail-not-configured");
    }

    @Test
    void refusesToInviteWithoutAMailServerAndStoresNothing() {
        var code = Api.code("user");
        assertRefused(() -> invite(mail(working, false), code), "mail-not-configured");
        assertThat(sent).isEmpty();
        assertThat(isStored(code)).isFalse();
    }

    @Test
    void storesNobodyWhoseInvitationTheMailServerDoesNotTake() {
        var code = Api.code("user");
        assertRefused(() -> invite(mail(failing, true), code), "mail-failed");
        assertThat(isStored(code)).isFalse();
    }

    @Test
    void tellsNothingOfTheMailServer() {
        assertThatThrownBy(() -> mail(failing, true).invite(person("en"), "dvl_x"))
                .hasMessageNotContaining("secret-host")
                .hasNoCause();
    }

    private void invite(AccountMail mail, String code) {
        var users = new UserService(lists, grants, changes, administrators, links, mail, replays, clock);
        QuarkusTransaction.requiringNew()
                .run(() -> users.invite(new NewUser(code, "Somebody", code + "@example.org", "en")));
    }

    private static boolean isStored(String code) {
        return Api.admin().get(Api.ROOT + "/users/" + code).statusCode() == 200;
    }

    private static AccountMail mail(Mailer mailer, boolean isNamed) {
        var server = io.smallrye.config.ConfigValue.builder()
                .withName("quarkus.mailer.host")
                .withValue(isNamed ? "smtp.example.org" : "localhost")
                .withConfigSourceOrdinal(isNamed ? 300 : Integer.MIN_VALUE)
                .build();
        return new AccountMail(mailer, BACKGROUND, Optional.of(false), server, PAGE);
    }

    private static UserAccount person(String locale) {
        var person = new UserAccount();
        person.code = "person";
        person.displayName = "Łucja";
        person.reachAt("person@example.org");
        person.locale = locale;
        return person;
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
