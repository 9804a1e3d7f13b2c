package org.diversitynetwork.actionplan.delivery;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.indicator.MeasuredKind;
import org.diversitynetwork.indicator.MeasuredThing;
import org.diversitynetwork.indicator.ObservedScope;
import org.diversitynetwork.shared.store.Reference;

/** Actions are measured, by their id, once they are adopted and until their plan is closed. */
@Singleton
class MeasuredActions implements MeasuredKind {
    private final EntityManager entities;
    private final ActionPlanPolicy policy;

    MeasuredActions(EntityManager entities, ActionPlanPolicy policy) {
        this.entities = entities;
        this.policy = policy;
    }

    @Override
    public ObservedScope scope() {
        return ObservedScope.ACTION;
    }

    @Override
    public Optional<MeasuredThing> find(String reference) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .flatMap(named -> entities
                        .createQuery(
                                "select d from ActionDelivery d join fetch d.plan p join fetch p.city join fetch p.network where d.actionId = :id",
                                ActionDelivery.class)
                        .setParameter("id", ((Reference.ById) named).id())
                        .getResultList()
                        .stream()
                        .findFirst())
                .filter(delivery -> policy.isVisible(delivery.plan))
                .map(delivery -> new MeasuredThing(
                        delivery.actionId,
                        delivery.label(),
                        delivery.networkId,
                        delivery.cityId,
                        delivery.leadPartnerId,
                        delivery.isMeasured()));
    }
}
