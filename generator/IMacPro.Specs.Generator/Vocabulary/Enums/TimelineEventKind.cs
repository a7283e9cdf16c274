namespace IMacPro.Specs
{
    /// <summary>What happened to a machine on a date.</summary>
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<TimelineEventKind>))]
#endif
    public enum TimelineEventKind
    {
        /// <summary>It was shown or announced.</summary>
        Announced,

        /// <summary>It could first be bought.</summary>
        Released,

        /// <summary>More could be chosen.</summary>
        OptionsAdded,

        /// <summary>Less could be chosen.</summary>
        OptionsWithdrawn,

        /// <summary>What it came with if nothing was chosen became something else.</summary>
        BaseChanged,

        /// <summary>It was no longer made.</summary>
        Discontinued,

        /// <summary>It was taken off the maker's list.</summary>
        Delisted,

        /// <summary>Something else.</summary>
        Other,
    }
}
