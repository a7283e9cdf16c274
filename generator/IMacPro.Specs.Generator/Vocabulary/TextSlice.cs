namespace IMacPro.Specs
{
    /// <summary>
    /// A stretch of text that is looked at without being copied: a span where spans exist, a string with bounds where
    /// they do not, so that every reader is written once.
    /// </summary>
    internal readonly ref struct TextSlice
    {
#if SPECS_SPANS
        private readonly global::System.ReadOnlySpan<char> _text;

        internal TextSlice(global::System.ReadOnlySpan<char> text)
        {
            _text = text;
        }

        internal TextSlice(string? text)
        {
            _text = global::System.MemoryExtensions.AsSpan(text);
        }

        internal int Length => _text.Length;

        internal char this[int index] => _text[index];

        internal TextSlice Slice(int start, int length) => new TextSlice(_text.Slice(start, length));

        /// <summary>The text itself; allocates, so for messages only.</summary>
        public override string ToString() => _text.ToString();

        /// <summary>Whether this is that name in the same letters: memory is compared faster than they are.</summary>
        internal bool IsExactly(string name) => global::System.MemoryExtensions.SequenceEqual(_text, global::System.MemoryExtensions.AsSpan(name));
#else
        private readonly string _text;
        private readonly int _start;

        internal TextSlice(string? text)
        {
            _text = text ?? "";
            _start = 0;
            Length = _text.Length;
        }

        private TextSlice(string text, int start, int length)
        {
            _text = text;
            _start = start;
            Length = length;
        }

        internal int Length { get; }

        internal char this[int index] => _text[_start + index];

        internal TextSlice Slice(int start, int length) => new TextSlice(_text, _start + start, length);

        /// <summary>The text itself; allocates, so for messages only.</summary>
        public override string ToString() => _text.Substring(_start, Length);

        /// <summary>Whether this is that name in the same letters.</summary>
        internal bool IsExactly(string name) => Length == name.Length && string.CompareOrdinal(_text, _start, name, 0, Length) == 0;
#endif

        internal TextSlice From(int start) => Slice(start, Length - start);

        internal TextSlice Trim()
        {
            int start = 0;
            int end = Length;

            // Almost nothing has white space around it, and a printable ASCII character is none.
            if (end > 0 && this[0] > ' ' && this[0] < '\u007F' && this[end - 1] > ' ' && this[end - 1] < '\u007F')
            {
                return this;
            }

            while (start < end && char.IsWhiteSpace(this[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(this[end - 1]))
            {
                end--;
            }

            return Slice(start, end - start);
        }

        /// <summary>Whether this is that name, ASCII letters of either case taken as the same in every culture.</summary>
        internal bool Is(string name) => Length == name.Length && (IsExactly(name) || IsButForCase(name));

        private bool IsButForCase(string name)
        {
            for (int i = 0; i < name.Length; i++)
            {
                // Names are ASCII, so no other letter may fold into one of theirs.
                int left = this[i];
                int right = name[i];
                if (left != right && ((left ^ right) != 0x20 || (left | 0x20) < 'a' || (left | 0x20) > 'z'))
                {
                    return false;
                }
            }

            return true;
        }

        internal bool StartsWith(string prefix) => Length >= prefix.Length && Slice(0, prefix.Length).Is(prefix);

        internal int IndexOf(char either, char or)
        {
            for (int i = 0; i < Length; i++)
            {
                if (this[i] == either || this[i] == or)
                {
                    return i;
                }
            }

            return -1;
        }

        /// <summary>Reads the whole slice as one to nine ASCII digits, which always fit an <see langword="int"/>.</summary>
        internal bool TryReadDigits(out int number)
        {
            number = 0;
            if (Length == 0 || Length > 9)
            {
                return false;
            }

            for (int i = 0; i < Length; i++)
            {
                if (!IsDigit(this[i]))
                {
                    number = 0;
                    return false;
                }

                number = (number * 10) + (this[i] - '0');
            }

            return true;
        }

        internal static bool IsDigit(char c) => c >= '0' && c <= '9';
    }
}
