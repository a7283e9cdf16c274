namespace IMacPro.Specs
{
    /// <summary>A span in which an option could be ordered. An option with several variants, or several spans, has several.</summary>
    [global::System.AttributeUsage(global::System.AttributeTargets.Field, AllowMultiple = true)]
    public sealed class SaleAttribute : global::System.Attribute
    {
        /// <summary>Creates the statement of a span.</summary>
        /// <param name="variant">The variant of the machine; empty where it has none.</param>
        /// <param name="from">The first day, as yyyy-MM-dd; empty where the sheet states none.</param>
        /// <param name="until">The first day it could not be ordered any more, as yyyy-MM-dd; empty where the sheet states none.</param>
        /// <param name="cases">
        /// The numbers of the cases, with commas between them, into which conditions of the sheet split the variant and in which
        /// the option could be ordered; empty: in all of them.
        /// </param>
        public SaleAttribute(string variant, string from, string until, string cases = "")
        {
            Variant = variant;
            From = from;
            Until = until;
            Cases = cases;
        }

        /// <summary>The variant of the machine; empty where it has none.</summary>
        public string Variant { get; }

        /// <summary>The first day, as yyyy-MM-dd; empty where the sheet states none.</summary>
        public string From { get; }

        /// <summary>The first day it could not be ordered any more, as yyyy-MM-dd; empty where the sheet states none.</summary>
        public string Until { get; }

        /// <summary>The numbers of the cases, with commas between them; empty: all.</summary>
        public string Cases { get; }
    }
}
