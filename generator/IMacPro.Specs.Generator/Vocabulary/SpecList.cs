namespace IMacPro.Specs
{
    /// <summary>
    /// A list that never changes and equals any other list with equal items in the same order, so that records holding
    /// one compare by value.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    public sealed partial class SpecList<T> :
        global::System.Collections.Generic.IReadOnlyList<T>,
        global::System.IEquatable<SpecList<T>>
    {
        private readonly T[] _items;

        /// <summary>Creates a list of the given items, which are copied.</summary>
        /// <param name="items">The items, in order.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="items"/> is null.</exception>
        public SpecList(params T[] items)
        {
            if (items is null)
            {
                throw new global::System.ArgumentNullException(nameof(items));
            }

            _items = items.Length == 0 ? items : (T[])items.Clone();
        }

        /// <summary>The list without items.</summary>
        [global::System.Diagnostics.CodeAnalysis.SuppressMessage(
            "Design", "CA1000", Justification = "One per type of item, as with the arrays of the framework.")]
        public static SpecList<T> Empty { get; } = new SpecList<T>();

        /// <summary>How many items there are.</summary>
        public int Count => _items.Length;

        /// <summary>The item at a position.</summary>
        /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such position.</exception>
        public T this[int index] => unchecked((uint)index) < (uint)_items.Length
            ? _items[index]
            : throw new global::System.ArgumentOutOfRangeException(nameof(index));

        /// <summary>Walks the items; <c>foreach</c> over the list allocates nothing.</summary>
        /// <returns>A walker that stands before the first item.</returns>
        public Enumerator GetEnumerator() => new Enumerator(_items);

        global::System.Collections.Generic.IEnumerator<T> global::System.Collections.Generic.IEnumerable<T>.GetEnumerator() =>
            ((global::System.Collections.Generic.IEnumerable<T>)_items).GetEnumerator();

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => _items.GetEnumerator();

        /// <summary>Whether the other list has equal items in the same order.</summary>
        /// <param name="other">The list to compare with.</param>
        /// <returns>True if the lists are equal.</returns>
        public bool Equals(SpecList<T>? other)
        {
            if (ReferenceEquals(this, other))
            {
                return true;
            }

            if (other is null || other._items.Length != _items.Length)
            {
                return false;
            }

            for (int i = 0; i < _items.Length; i++)
            {
                if (!global::System.Collections.Generic.EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
                {
                    return false;
                }
            }

            return true;
        }

        /// <inheritdoc/>
        public override bool Equals(object? obj) => Equals(obj as SpecList<T>);

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            unchecked
            {
                int hash = _items.Length;
                foreach (T item in _items)
                {
                    hash = (hash * 31) + (item is null ? 0 : item.GetHashCode());
                }

                return hash;
            }
        }

        /// <summary>The items as text, with commas between them; the same in every culture.</summary>
        /// <returns>For example "a, b, c".</returns>
        public override string ToString()
        {
            string?[] texts = new string?[_items.Length];
            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = _items[i] is global::System.IFormattable formattable
                    ? formattable.ToString(null, global::System.Globalization.CultureInfo.InvariantCulture)
                    : _items[i]?.ToString();
            }

            return string.Join(", ", texts);
        }

        /// <summary>Walks a <see cref="SpecList{T}"/>.</summary>
        public struct Enumerator
        {
            private readonly T[] _items;
            private int _index;

            internal Enumerator(T[] items)
            {
                _items = items;
                _index = -1;
            }

            /// <summary>The item the walker stands at.</summary>
            public readonly T Current => _items[_index];

            /// <summary>Steps to the next item.</summary>
            /// <returns>False once there is none.</returns>
            public bool MoveNext() => ++_index < _items.Length;
        }
    }
}
