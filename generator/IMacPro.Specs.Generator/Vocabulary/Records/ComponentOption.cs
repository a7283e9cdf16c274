namespace IMacPro.Specs
{
    /// <summary>One choice of a component, and when it could be ordered.</summary>
    public abstract partial record ComponentOption
    {
        /// <summary>A name for display.</summary>
        public string? Name { get; init; }

        /// <summary>The first day it could be ordered; null: from the machine's release.</summary>
        public SpecDate? From { get; init; }

        /// <summary>The first day it could not be ordered any more; null: sold to the machine's last day.</summary>
        public SpecDate? Until { get; init; }

        /// <summary>Whether it is, or was for a time, part of the base configuration.</summary>
        public bool? IsBase { get; init; }

        /// <summary>The day it became part of the base configuration; null: from its first day.</summary>
        public SpecDate? BaseFrom { get; init; }

        /// <summary>Whether the sheet offers it as an extra.</summary>
        public bool? IsOptional { get; init; }

        /// <summary>What the sheet demands of the other choices, in its own words; all of it must be so.</summary>
        public SpecList<string> Conditions { get; init; } = SpecList<string>.Empty;
    }
}
