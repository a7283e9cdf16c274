namespace IMacPro.Specs
{
    /// <summary>
    /// Finds an enum member by its own name or its display name, whatever the case, in one hash look-up and without
    /// allocating. Members must be numbered from zero without gaps.
    /// </summary>
    internal sealed class NameTable
    {
        private readonly string[] _displayNames;
        private readonly Entry[] _entries;

        internal NameTable(string[] memberNames, global::System.Func<int, string> displayName)
        {
            _displayNames = new string[memberNames.Length];
            int size = 16;
            while (size < memberNames.Length * 8)
            {
                size *= 2;
            }

            _entries = new Entry[size];
            for (int i = 0; i < memberNames.Length; i++)
            {
                Add(memberNames[i], i);
            }

            // Second, so that a member's own name always wins.
            for (int i = 0; i < memberNames.Length; i++)
            {
                _displayNames[i] = displayName(i);
                Add(_displayNames[i], i);
            }
        }

        /// <summary>The display name of a member, or the number of one that is not defined.</summary>
        internal string DisplayName(int member) => unchecked((uint)member) < (uint)_displayNames.Length
            ? _displayNames[member]
            : member.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

        internal bool TryFind(TextSlice text, out int member)
        {
            // Most names are written as they stand and are where they are looked for first. All else has a method of its own, so
            // that this one stays small.
            Entry[] entries = _entries;
            ref Entry entry = ref entries[Hash(text) & (entries.Length - 1)];
            if (entry.Name != null && text.IsExactly(entry.Name))
            {
                member = entry.Member;
                return true;
            }

            return TryFindElsewhere(text, out member);
        }

        private bool TryFindElsewhere(TextSlice text, out int member)
        {
            ref Entry entry = ref SlotOf(text);
            if (entry.Name == null)
            {
                // Almost nothing has white space around it.
                entry = ref SlotOf(text.Trim());
            }

            member = entry.Member;
            return entry.Name != null;
        }

        private void Add(string name, int member)
        {
            ref Entry entry = ref SlotOf(new TextSlice(name));
            if (entry.Name == null)
            {
                entry = new Entry(name, member);
            }
        }

        /// <summary>The slot that holds the name, or the free one where it would go; most slots are always free.</summary>
        private ref Entry SlotOf(TextSlice text)
        {
            Entry[] entries = _entries;
            for (int slot = Hash(text) & (entries.Length - 1); ; slot++)
            {
                ref Entry entry = ref entries[slot & (entries.Length - 1)];
                if (entry.Name == null || text.Is(entry.Name))
                {
                    return ref entry;
                }
            }
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

            // The bit that tells the cases of an ASCII letter apart is set for all. The products do not wait for each other.
            return unchecked((length * 131)
                ^ ((text[0] | 0x20) * 37)
                ^ ((text[length >> 1] | 0x20) * 11)
                ^ ((text[length - 1] | 0x20) * 5));
        }

        /// <summary>A name and its member side by side, so that one look at memory finds both. A free slot has no name.</summary>
        private readonly struct Entry
        {
            internal readonly string? Name;
            internal readonly int Member;

            internal Entry(string name, int member)
            {
                Name = name;
                Member = member;
            }
        }
    }
}
