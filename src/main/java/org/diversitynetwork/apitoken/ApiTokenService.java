package org.diversitynetwork.apitoken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.partner.PartnerService;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with API tokens; every writing method is one transaction. */
@ApplicationScoped
public class ApiTokenService {
    private final Lists lists;
    private final StateChanges changes;
    private final ApiTokenPolicy policy;
    private final TokenAccess access;
    private final TokenUseService uses;
    private final PartnerService partners;
    private final CityService cities;
    private final NetworkService networks;
    private final CurrentCaller caller;
    private final Clock clock;

    ApiTokenService(
            Lists lists,
            StateChanges changes,
            ApiTokenPolicy policy,
            TokenAccess access,
            TokenUseService uses,
            PartnerService partners,
            CityService cities,
            NetworkService networks,
            CurrentCaller caller,
            Clock clock) {
        this.lists = lists;
        this.changes = changes;
        this.policy = policy;
        this.access = access;
        this.uses = uses;
        this.partners = partners;
        this.cities = cities;
        this.networks = networks;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ApiTokenView> list(ApiTokenFilter filter, PageRequest request) {
        var now = clock.instant();
        var page = lists.page(ApiToken.LISTED, policy.visible(filter.where(now)), request, token -> token);
        var used = uses.of(page.items().stream().map(token -> token.id).toList());
        return new Page<>(
                page.items().stream()
                        .map(token -> ApiTokenView.of(token, now, used.get(token.id), null, null))
                        .toList(),
                page.page());
    }

    ApiTokenView get(String reference) {
        return view(requireVisible(reference, LockModeType.NONE), null);
    }

    @Transactional
    ApiTokenView create(NewApiToken request) {
        var partner = partners.find(request.partnerId())
                .filter(Partner::isCurrent)
                .orElseThrow(() -> Invalid.unknownReference("#/partnerId", "partner"));
        policy.requireEdit(partner.id);
        var token = new ApiToken();
        token.label = request.label();
        token.partner = partner;
        token.networkId = networkId(request.networkId(), partner.id);
        token.limitTo(cityIds(request.cityIds()));
        token.scopes = request.scopes().stream().distinct().toList();
        token.ipAllowList = request.ipAllowList();
        token.rateLimitPerMinute = request.rateLimitPerMinute();
        token.expiresAt = request.expiresAt();
        token.createdBy = caller.get().name();
        requireSound(token);
        var secret = token.renewSecret(null);
        token.persistAndFlush();
        return view(token, secret);
    }

    @Transactional
    ApiTokenView change(String reference, IfMatch ifMatch, MergePatch<ApiTokenChanges> patch) {
        var token = requireForChange(reference);
        token.require(ifMatch);
        requireActive(token);
        var wanted = patch.applyTo(ApiTokenChanges.of(token));
        if (!token.scopes.containsAll(wanted.scopes())) {
            throw new Invalid(Finding.at(
                    "#/scopes",
                    "not-allowed",
                    Map.of("allowed", token.scopes),
                    "Scopes can only be taken away; make another token for more."));
        }
        if (wanted.expiresAt().isAfter(token.expiresAt)) {
            throw new Invalid(Finding.at(
                    "#/expiresAt", "out-of-range", "A token can only end sooner; make another one for longer."));
        }
        wanted.applyTo(token);
        token.persistAndFlush();
        return view(token, null);
    }

    /** Another secret for the same token; the present one works on for a while, so that nothing stops. */
    @Transactional
    ApiTokenView rotate(String reference, NewRotation rotation) {
        var token = requireForChange(reference);
        requireActive(token);
        var secret = token.renewSecret(clock.instant().plus(Duration.ofMinutes(rotation.overlapMinutes())));
        token.persistAndFlush();
        return view(token, secret);
    }

    @Transactional
    ApiTokenView move(String reference, IfMatch ifMatch, Transition<ApiTokenStatus> transition) {
        var token = requireVisible(reference, LockModeType.PESSIMISTIC_WRITE);
        token.require(ifMatch);
        var status = token.status(clock.instant());
        AllowedTransition.require(status, transition.to(), steps(token));
        changes.keep(token, status, transition);
        token.revoke(clock.instant());
        token.persistAndFlush();
        return view(token, null);
    }

    private void requireActive(ApiToken token) {
        if (token.status(clock.instant()) != ApiTokenStatus.ACTIVE) {
            throw new Problem("api-token-ended", "The token has ended; make another one.");
        }
    }

    private ApiToken requireVisible(String reference, LockModeType lock) {
        var token = ApiToken.require(reference, lock);
        if (!policy.mayRead(token.partner.id)) {
            throw new NotFound("API token");
        }
        return token;
    }

    private ApiToken requireForChange(String reference) {
        var token = requireVisible(reference, LockModeType.PESSIMISTIC_WRITE);
        policy.requireEdit(token.partner.id);
        return token;
    }

    /** INV-23: a token has no city that its partner lacks, and ends within a year. */
    private void requireSound(ApiToken token) {
        var findings = new ArrayList<Finding>();
        TokenRules.checkEnd(token.expiresAt, clock.instant(), findings);
        var beyond = access.beyond(token.partner.id, token.cityIds());
        for (var i = 0; i < token.cityIds().size(); i++) {
            if (beyond.contains(token.cityIds().get(i))) {
                findings.add(Finding.at("#/cityIds/" + i, "not-allowed", "This is not a city of the partner."));
            }
        }
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }

    private UUID networkId(String reference, UUID partnerId) {
        return reference == null
                ? null
                : networks.find(reference)
                        .map(network -> network.id)
                        .filter(id -> partners.isMember(partnerId, id))
                        .orElseThrow(() -> Invalid.unknownReference("#/networkId", "network of this partner"));
    }

    private List<UUID> cityIds(List<String> references) {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < references.size(); i++) {
            var pointer = "#/cityIds/" + i;
            ids.add(cities.find(references.get(i))
                    .map(city -> city.id)
                    .orElseThrow(() -> Invalid.unknownReference(pointer, "city")));
        }
        return ids.stream().distinct().toList();
    }

    private ApiTokenView view(ApiToken token, String secret) {
        var lastUsed = uses.of(List.of(token.id)).get(token.id);
        return ApiTokenView.of(token, clock.instant(), lastUsed, secret, steps(token));
    }

    private List<AllowedTransition> steps(ApiToken token) {
        var now = token.status(clock.instant());
        return Arrays.stream(ApiTokenStatus.values())
                .filter(now::mayBecome)
                .map(next -> AllowedTransition.to(next, List.of()))
                .toList();
    }
}
