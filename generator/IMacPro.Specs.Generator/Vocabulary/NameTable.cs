namespace IMacPro.Specs
{
    /// <summary>
    /// Finds an enum member by its own name or its display name, whatever the case, in one hash look-up and without
    /// allocating. Members must be numbered from zero without gaps.
    /// </summary>
    internal sealed class NameTable
    {
        private readonly string[] _names;
        private readonly int[] _slots;

        internal NameTable(string[] memberNames, global::System.Func<int, string> displayName)
        {
            Count = memberNames.Length;
            _names = new string[Count * 2];
            int size = 16;
            while (size < _names.Length * 4)
            {
                size *= 2;
            }

            _slots = new int[size];
            for (int i = 0; i < Count; i++)
            {
                Add(i, memberNames[i]);
            }

            // Second, so that a member's own name always wins.
            for (int i = 0; i < Count; i++)
            {
                Add(Count + i, displayName(i));
            }
        }

        /// <summary>How many members there are.</summary>
        internal int Count { get; }

        /// <summary>The display name of a member, or the number of one that is not defined.</summary>
        internal string DisplayName(int member) => unchecked((uint)member) < (uint)Count
            ? _names[Count + member]
            : member.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

        internal bool TryFind(TextSlice text, out int member)
        {
            text = text.Trim();
            int found = _slots[SlotOf(text)] - 1;
            member = found < Count ? found : found - Count;
            if (found < 0)
            {
                member = 0;
                return false;
            }

            return true;
        }

        private void Add(int index, string name)
        {
            _names[index] = name;
            int slot = SlotOf(new TextSlice(name));
            if (_slots[slot] == 0)
            {
                _slots[slot] = index + 1;
            }
        }

        /// <summary>The slot that holds the name, or the free one where it would go; most slots are always free.</summary>
        private int SlotOf(TextSlice text)
        {
            int mask = _slots.Length - 1;
            int slot = Hash(text) & mask;
            while (_slots[slot] != 0 && !text.Is(_names[_slots[slot] - 1]))
            {
                slot = (slot + 1) & mask;
            }

            return slot;
        }

        /// <summary>
        /// Looks at a few characters only: those that tell the names of one enum apart are mostly the first and the last.
        /// </summary>
        private static int Hash(TextSlice text)
        {
            int length = text.Length;
            if (length == 0)
            {
                return 0;
            }

            unchecked
            {
                // The bit that tells the cases of an ASCII letter apart is set for all.
                uint hash = (uint)length;
                hash = (hash * 31) + (uint)(text[0] | 0x20);
                hash = (hash * 31) + (uint)(text[length >> 1] | 0x20);
                hash = (hash * 31) + (uint)(text[length < 3 ? 0 : length - 3] | 0x20);
                hash = (hash * 31) + (uint)(text[length - 1] | 0x20);
                return (int)((hash * 0x9E3779B1) >> 16);
            }
        }
    }
}
