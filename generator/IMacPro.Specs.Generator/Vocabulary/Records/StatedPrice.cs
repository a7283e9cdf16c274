namespace IMacPro.Specs
{
    /// <summary>One price that the sheet states.</summary>
    public sealed partial record StatedPrice
    {
        /// <summary>The amount and its currency; a bare "$" is taken for US dollars.</summary>
        public Money? Amount { get; init; }

        /// <summary>What the price is for, such as "4 GB"; null where the sheet says nothing.</summary>
        public string? Note { get; init; }

        /// <summary>Whether it is the price at which the machine was introduced.</summary>
        public bool? IsIntroductory { get; init; }

        /// <summary>Whether prices started at it: "from".</summary>
        public bool? IsFrom { get; init; }

        /// <summary>Whether prices ended at it: "up to".</summary>
        public bool? IsUpTo { get; init; }
    }
}
