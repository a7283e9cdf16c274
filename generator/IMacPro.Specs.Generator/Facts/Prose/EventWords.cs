using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>The verbs of the events in a machine's life.</summary>
internal static class EventWords
{
    /// <summary>Behind "was".</summary>
    public static readonly (Phrases Verbs, TimelineEventKind Kind)[] Passive =
    [
        (new("announced", "unveiled", "revealed", "introduced"), TimelineEventKind.Announced),
        (new("released", "launched", "shipped", "made available", "put on sale"), TimelineEventKind.Released),
        (new("discontinued", "phased out", "withdrawn from sale", "withdrawn from the market", "taken off the market"),
            TimelineEventKind.Discontinued),
        (new("delisted", "removed from", "pulled from", "taken down from"), TimelineEventKind.Delisted),
    ];

    /// <summary>What the machine does itself.</summary>
    public static readonly (Phrases Verbs, TimelineEventKind Kind)[] Intransitive =
    [
        (new("shipped", "began shipping", "started shipping", "went on sale", "became available", "launched", "reached stores", "hit stores",
            "reached the market", "entered the market", "hit the market"), TimelineEventKind.Released),
        (new("went out of production", "ceased production", "left production"), TimelineEventKind.Discontinued),
    ];

    /// <summary>What its maker does to it.</summary>
    public static readonly (Phrases Verbs, TimelineEventKind Kind)[] Transitive =
    [
        (new("announced", "unveiled", "revealed", "introduced"), TimelineEventKind.Announced),
        (new("released", "launched", "shipped", "began selling", "started selling", "began shipping", "started shipping"),
            TimelineEventKind.Released),
        (new("discontinued", "phased out", "stopped selling", "stopped making", "stopped producing", "ceased production of",
            "ended production of"), TimelineEventKind.Discontinued),
        (new("delisted", "removed", "pulled"), TimelineEventKind.Delisted),
    ];

    /// <summary>Where a machine is listed: removed from anywhere else, it was not delisted.</summary>
    public static readonly Phrases Listings = new(
        "store", "stores", "website", "site", "catalog", "catalogue", "price list", "price lists", "online store");

    /// <summary>Words of another event or thing: a date behind one is not the first event's.</summary>
    public static readonly Phrases Others = new(
        "announced", "unveiled", "revealed", "introduced", "released", "launched", "shipped", "discontinued", "delisted", "removed", "available",
        "availability", "release", "releases", "launch", "shipping", "shipment", "shipments", "ship", "delivery", "deliveries", "sale", "sales",
        "arriving", "coming", "starting", "beginning", "ending", "debut", "discontinuation", "update", "updates", "updated", "upgrade", "upgraded",
        "refresh", "refreshed", "revision", "revised", "successor", "replaced", "replacement", "support", "preorder", "preorders", "pre-order",
        "pre-orders", "redesign", "redesigned", "recalled", "recall", "added", "dropped");

    /// <summary>The event of the verb at an index, and where the verb ends.</summary>
    public static TimelineEventKind? Find((Phrases Verbs, TimelineEventKind Kind)[] words, Sentence sentence, ref int index)
    {
        foreach ((Phrases verbs, TimelineEventKind kind) in words)
        {
            if (verbs.TryTake(sentence, ref index))
            {
                return kind;
            }
        }

        return null;
    }
}
