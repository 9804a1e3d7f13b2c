package org.diversitynetwork;

import org.diversitynetwork.Thing.Stored;

/** Networks in the states that tests need. */
public final class Networks {
    private Networks() {}

    /** A network, its lead partner, and that partner's city, which focuses on women. */
    public record Led(Stored network, Stored lead, Stored leadCity, Stored leadMembership) {}

    /** In preparation, with all that it needs to become active. */
    public static Led ready() {
        var city = Thing.city().stored();
        Thing.focus(city, "women").stored();
        var lead = Thing.partner().with("cityId", city.code()).stored();
        var network = Thing.network().stored();
        var membership =
                Thing.membership(network, lead).with("role", "lead_partner").stored();
        membership.move("active").statusCode(200);
        return new Led(network, lead, city, membership);
    }

    public static Led active() {
        var led = ready();
        led.network().move("active").statusCode(200);
        return led;
    }

    public static Stored memberOf(Stored network, Stored partner) {
        var membership = Thing.membership(network, partner).stored();
        membership.move("active").statusCode(200);
        return membership;
    }
}
