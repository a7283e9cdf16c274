using System.Collections.Immutable;

namespace IMacPro.Specs.Generator.Analysis.Folding;

/// <summary>What is known of an expression's value: all the values it may have, or nothing.</summary>
internal readonly struct Folded
{
    // A choice between more values than this is no longer followed.
    private const int Most = 16;

    private readonly ImmutableArray<object?> _values;

    private Folded(ImmutableArray<object?> values)
    {
        _values = values;
    }

    /// <summary>Any value is possible.</summary>
    public static Folded Unknown => default;

    /// <summary>The null of a reference or of a nullable value.</summary>
    public static Folded Null { get; } = Of(null);

    /// <summary>Whether the possible values are known.</summary>
    public bool IsKnown => !_values.IsDefault;

    /// <summary>The possible values; none where nothing is known.</summary>
    public ImmutableArray<object?> Values => IsKnown ? _values : ImmutableArray<object?>.Empty;

    public static Folded Of(object? value) => new(ImmutableArray.Create(value));

    /// <summary>The values of either.</summary>
    public Folded Or(Folded other) => !IsKnown || !other.IsKnown ? Unknown : Limit(_values.Union(other._values).ToImmutableArray());

    /// <summary>What becomes of each of the values; nothing is known where that is so of any of them.</summary>
    public Folded Map(Func<object?, Folded> change)
    {
        if (!IsKnown)
        {
            return Unknown;
        }

        Folded result = change(_values[0]);
        for (int i = 1; i < _values.Length && result.IsKnown; i++)
        {
            result = result.Or(change(_values[i]));
        }

        return result;
    }

    /// <summary>What becomes of every combination of the values of several.</summary>
    public static Folded Combine(IReadOnlyList<Folded> parts, Func<object?[], Folded> combine) =>
        Combine(parts, combine, new object?[parts.Count], 0);

    private static Folded Combine(IReadOnlyList<Folded> parts, Func<object?[], Folded> combine, object?[] values, int at)
    {
        if (at == parts.Count)
        {
            return combine(values);
        }

        return parts[at].Map(value =>
        {
            values[at] = value;
            return Combine(parts, combine, values, at + 1);
        });
    }

    private static Folded Limit(ImmutableArray<object?> values) => values.Length > Most ? Unknown : new Folded(values);
}
