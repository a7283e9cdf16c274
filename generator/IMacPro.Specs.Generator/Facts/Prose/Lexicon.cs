using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>The words of prose that more than one reader knows.</summary>
internal static class Lexicon
{
    /// <summary>They may stand beside a verb and change nothing.</summary>
    public static readonly Phrases Adverbs = new(
        "also", "first", "originally", "initially", "officially", "formally", "publicly", "finally", "eventually", "later", "then",
        "quietly", "silently", "subsequently", "soon", "simply", "itself", "optionally", "alternatively", "simultaneously", "ultimately",
        "likewise", "similarly", "commercially", "at launch", "at release", "at introduction", "at extra cost", "at additional cost",
        "at the factory", "at purchase", "at the time of purchase", "at the time", "by the company", "directly", "permanently");

    public static readonly Phrases Was = new("was", "were", "is", "are", "has been", "have been", "had been");

    public static readonly Phrases Determiners = new(
        "a", "an", "the", "its", "either", "both", "optional", "an optional", "a new", "the new", "new", "up to", "as much as", "a choice of",
        "the choice of", "a further", "an additional", "additional", "a larger", "a faster", "larger", "faster", "a standard", "a maximum of");

    /// <summary>What makes of a component a thing that could be chosen.</summary>
    public static readonly Phrases Choice = new(
        "option", "options", "upgrade", "upgrades", "choice", "model", "models", "version", "versions", "variant", "variants",
        "configuration", "configurations");

    public static readonly Phrases Basic = new(
        "base", "basic", "standard", "default", "entry-level", "entry level", "stock", "minimum", "baseline", "new base", "new standard",
        "new default", "new entry-level", "new baseline");

    public static readonly Phrases Configuration = new(
        "configuration", "configurations", "model", "version", "specification", "specifications", "spec", "machine", "option",
        "processor", "unit");

    /// <summary>Somebody doubts, plans, supposes or only reports: a sentence with such a word states nothing.</summary>
    public static readonly Phrases Doubts = new(
        "rumored", "rumoured", "rumor", "rumors", "rumour", "rumours", "reported", "reportedly", "reports", "report", "allegedly", "alleged",
        "supposedly", "supposed", "purported", "purportedly", "apparently", "expected", "expects", "anticipated", "planned", "plans", "plan",
        "planning", "scheduled", "slated", "intended", "intends", "hoped", "hopes", "hope", "predicted", "prediction", "predictions", "forecast",
        "claimed", "claims", "claim", "claiming", "speculated", "speculation", "believed", "believes", "suggested", "suggests", "suggesting",
        "said", "says", "according", "would", "will", "might", "should", "shall", "must", "if", "whether", "unless", "likely", "unlikely",
        "possibly", "perhaps", "presumably", "probably", "unconfirmed", "leaked", "leak", "leaks", "prototype", "prototypes", "beta", "betas",
        "delayed", "postponed", "cancelled", "canceled", "unreleased", "never", "hypothetical", "fictional", "mistakenly", "erroneously",
        "incorrectly", "wrongly", "falsely", "contrary", "proposed", "considered", "wanted", "wished", "recommended", "analyst", "analysts",
        "thought", "assumed", "denied", "denies", "concept", "imagined", "third-party", "third party", "aftermarket", "unofficially",
        "unofficial", "emulator", "clone", "clones", "due", "promised", "teased", "tentatively", "upcoming", "forthcoming", "questioned");

    /// <summary>A clause with such a word says that something was not so.</summary>
    public static readonly Phrases Denials = new(
        "not", "no", "neither", "nor", "cannot", "without", "none", "nothing", "hardly", "barely", "rather", "instead", "nobody", "lacked",
        "lacks", "except", "excluding", "unless", "only if", "fails", "failed");

    /// <summary>What machines are called in general: where such a word stands, another machine may be meant.</summary>
    public static readonly Phrases Machines = new(
        "machine", "machines", "computer", "computers", "model", "models", "successor", "successors", "predecessor", "predecessors",
        "tower", "towers", "desktop", "desktops", "laptop", "laptops", "notebook", "notebooks", "workstation", "workstations", "server",
        "servers", "device", "devices", "console", "consoles", "line", "range", "generation", "generations", "revision",
        "revisions", "replacement", "sibling", "siblings", "rival", "rivals", "competitor", "competitors", "edition", "editions", "tablet",
        "tablets", "phone", "phones", "PC", "PCs", "minicomputer", "mainframe", "terminal", "handheld", "netbook", "all-in-one", "version",
        "versions", "variant", "variants", "product", "products", "platform", "series", "others");

    /// <summary>Verbs that are finite by themselves, and words that open a clause of its own.</summary>
    public static readonly Phrases ClauseOpeners = new(
        "which", "that", "who", "whose", "where", "when", "while", "whilst", "whereas", "after", "before", "until", "till", "since", "because",
        "although", "though", "than", "once", "was", "were", "is", "are", "had", "has", "have", "did", "does", "could", "can", "but");

    public static readonly Phrases Conjunctions = new("and", "but", "while", "although", "though", "whereas", "and then");
}
