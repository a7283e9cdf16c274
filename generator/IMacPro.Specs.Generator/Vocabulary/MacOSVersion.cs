namespace IMacPro.Specs
{
    /// <summary>A version of macOS, stated in one to three parts.</summary>
    /// <remarks>
    /// As numbers, versions compare with missing parts taken as 0, so 15 equals 15.0. Against a range, a version stated in
    /// part stands for every version that starts with it, see <see cref="IsWithin"/>. The default value is 0.
    /// </remarks>
    public readonly partial struct MacOSVersion
    {
        private readonly byte _partsAfterMajor;

        /// <summary>States a version.</summary>
        /// <param name="major">The first part, at least 0.</param>
        /// <param name="minor">The second part, or -1 if it is not stated.</param>
        /// <param name="patch">The third part, or -1 if it is not stated.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">
        /// A part is negative, or the third is stated without the second.
        /// </exception>
        public MacOSVersion(int major, int minor = -1, int patch = -1)
        {
            if (major < 0)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(major), "The first part must be at least 0.");
            }

            if (minor < -1)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(minor), "The second part must be at least 0, or -1.");
            }

            if (patch < -1 || (patch >= 0 && minor < 0))
            {
                throw new global::System.ArgumentOutOfRangeException(
                    nameof(patch), "The third part must be at least 0, or -1, and follow a second part.");
            }

            Major = major;
            Minor = minor < 0 ? 0 : minor;
            Patch = patch < 0 ? 0 : patch;
            _partsAfterMajor = (byte)(minor < 0 ? 0 : patch < 0 ? 1 : 2);
        }

        /// <summary>The first part.</summary>
        public int Major { get; }

        /// <summary>The second part, 0 if it is not stated.</summary>
        public int Minor { get; }

        /// <summary>The third part, 0 if it is not stated.</summary>
        public int Patch { get; }

        /// <summary>How many parts are stated, from 1 to 3.</summary>
        public int Precision => _partsAfterMajor + 1;

        /// <summary>Whether the version lies in a range, both ends included.</summary>
        /// <param name="minimum">The first version of the range.</param>
        /// <param name="maximum">The last version of the range, with every version that starts with it.</param>
        /// <returns>
        /// True for 15.7.2 in a range up to 15. A version stated in part is in the range if some version it stands for is:
        /// 10.4 is within a range from 10.4.2, while 10.4.0 is not.
        /// </returns>
        public bool IsWithin(MacOSVersion minimum, MacOSVersion maximum) =>
            Compare(this, minimum, Precision) >= 0 && Compare(this, maximum, Least(Precision, maximum.Precision)) <= 0;

        /// <summary>The version as it was stated.</summary>
        /// <returns>For example "10.4.2" or "15".</returns>
        public override string ToString()
        {
            string format = _partsAfterMajor == 0 ? "{0}" : _partsAfterMajor == 1 ? "{0}.{1}" : "{0}.{1}.{2}";
            return string.Format(global::System.Globalization.CultureInfo.InvariantCulture, format, Major, Minor, Patch);
        }

        /// <inheritdoc/>
        public bool Equals(MacOSVersion other) => Major == other.Major && Minor == other.Minor && Patch == other.Patch;

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((((Major * 397) ^ Minor) * 397) ^ Patch);

        /// <inheritdoc/>
        public int CompareTo(MacOSVersion other) => Compare(this, other, 3);

        private static int Compare(MacOSVersion left, MacOSVersion right, int parts)
        {
            int order = left.Major.CompareTo(right.Major);
            if (order == 0 && parts > 1)
            {
                order = left.Minor.CompareTo(right.Minor);
            }

            return order == 0 && parts > 2 ? left.Patch.CompareTo(right.Patch) : order;
        }

        private static int Least(int left, int right) => left < right ? left : right;

        private static bool TryParse(TextSlice text, out MacOSVersion result)
        {
            text = SkipName(text.Trim());
            int minor = -1;
            int patch = -1;
            result = default;
            if (!TryReadPart(ref text, out int major)
                || (text.Length > 0 && !TryReadPart(ref text, out minor))
                || (text.Length > 0 && !TryReadPart(ref text, out patch))
                || text.Length > 0)
            {
                return false;
            }

            result = new MacOSVersion(major, minor, patch);
            return true;
        }

        private static TextSlice SkipName(TextSlice text)
        {
            int name =
                text.StartsWith("macOS") ? 5 :
                text.StartsWith("Mac OS X") ? 8 :
                text.StartsWith("Mac OS") ? 6 :
                text.StartsWith("OS X") ? 4 :
                0;
            return name < text.Length && char.IsWhiteSpace(text[name]) ? text.From(name).Trim() : text;
        }

        /// <summary>Reads digits and the dot after them, if another part follows it.</summary>
        private static bool TryReadPart(ref TextSlice text, out int part)
        {
            int dot = text.IndexOf('.', '.');
            bool read = text.Slice(0, dot < 0 ? text.Length : dot).TryReadDigits(out part) && dot != text.Length - 1;
            text = text.From(dot < 0 ? text.Length : dot + 1);
            return read;
        }
    }
}
