namespace IMacPro.Specs
{
    /// <summary>What the machine is called, who made it, and when it was sold.</summary>
    public sealed partial record IdentitySpec
    {
        /// <summary>The machine's name, as its maker writes it.</summary>
        public string? Name { get; init; }

        /// <summary>The company that made the machine, or had it made.</summary>
        public string? Developer { get; init; }

        /// <summary>The company that built it, as far as the sheet says so.</summary>
        public string? Manufacturer { get; init; }

        /// <summary>The kinds of machine it is, such as all-in-one or workstation.</summary>
        public SpecList<string> Types { get; init; } = SpecList<string>.Empty;

        /// <summary>The product families it belongs to.</summary>
        public SpecList<string> Families { get; init; } = SpecList<string>.Empty;

        /// <summary>The machines it replaced.</summary>
        public SpecList<string> Predecessors { get; init; } = SpecList<string>.Empty;

        /// <summary>The machines that replaced it.</summary>
        public SpecList<string> Successors { get; init; } = SpecList<string>.Empty;

        /// <summary>Machines sold beside it.</summary>
        public SpecList<string> Related { get; init; } = SpecList<string>.Empty;

        /// <summary>The identifiers the machine reports of itself, such as a name with two numbers.</summary>
        public SpecList<string> ModelIdentifiers { get; init; } = SpecList<string>.Empty;

        /// <summary>The numbers printed on the case.</summary>
        public SpecList<string> ModelNumbers { get; init; } = SpecList<string>.Empty;

        /// <summary>The numbers it was ordered by.</summary>
        public SpecList<string> OrderNumbers { get; init; } = SpecList<string>.Empty;

        /// <summary>The date it was announced.</summary>
        public SpecDate? Announced { get; init; }

        /// <summary>The date it was first sold.</summary>
        public SpecDate? Released { get; init; }

        /// <summary>The date it was last sold.</summary>
        public SpecDate? Discontinued { get; init; }
    }
}
