namespace IMacPro.Specs
{
    /// <summary>Finds an option among the ways in which it is written.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public static class OptionText
    {
        /// <summary>The value beside the name that a text is, whatever the case.</summary>
        /// <param name="text">The text; white space around it is ignored.</param>
        /// <param name="names">The names.</param>
        /// <param name="values">The values beside them.</param>
        /// <returns>The value; 0 where the text is none of the names.</returns>
        public static int Find(string? text, string[] names, int[] values)
        {
            string trimmed = text is null ? "" : text.Trim();
            for (int i = 0; i < names.Length; i++)
            {
                if (string.Equals(names[i], trimmed, global::System.StringComparison.OrdinalIgnoreCase))
                {
                    return values[i];
                }
            }

            return 0;
        }

#if SPECS_SPANS
        /// <inheritdoc cref="Find(string, string[], int[])"/>
        public static int Find(global::System.ReadOnlySpan<char> text, string[] names, int[] values)
        {
            global::System.ReadOnlySpan<char> trimmed = global::System.MemoryExtensions.Trim(text);
            for (int i = 0; i < names.Length; i++)
            {
                if (global::System.MemoryExtensions.Equals(
                    trimmed, global::System.MemoryExtensions.AsSpan(names[i]), global::System.StringComparison.OrdinalIgnoreCase))
                {
                    return values[i];
                }
            }

            return 0;
        }
#endif
    }
}
