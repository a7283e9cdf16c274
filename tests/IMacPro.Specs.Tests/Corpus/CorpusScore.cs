using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IMacPro.Specs.Tests.Corpus;

/// <summary>Compares a reading with what is expected, fact by fact. An area the expectation leaves out is not scored.</summary>
internal sealed class CorpusScore
{
    private readonly Dictionary<string, Tally> _areas = new(StringComparer.Ordinal);
    private readonly List<string> _misses = [];

    public IReadOnlyDictionary<string, Tally> Areas => _areas;

    /// <summary>What was missed and what was spurious, by path.</summary>
    public IReadOnlyList<string> Misses => _misses;

    public double Recall => Ratio(_areas.Values.Sum(area => area.Right), _areas.Values.Sum(area => area.Expected));

    public double Precision => Ratio(_areas.Values.Sum(area => area.Right), _areas.Values.Sum(area => area.Read));

    public static CorpusScore Of(JsonObject expected, JsonObject read)
    {
        CorpusScore score = new();
        foreach ((string area, JsonNode? node) in expected.Where(area => area.Key is not ("file" or "variants")))
        {
            score.Compare(area, area, node, read[area]);
        }

        JsonArray variants = expected["variants"]?.AsArray() ?? [];
        JsonArray found = read["variants"]!.AsArray();
        for (int i = 0; i < Math.Max(variants.Count, found.Count); i++)
        {
            JsonObject wanted = i < variants.Count ? variants[i]!.AsObject() : new JsonObject { ["name"] = null };
            JsonObject got = i < found.Count ? found[i]!.AsObject() : [];
            foreach ((string area, JsonNode? node) in wanted)
            {
                score.Compare(area, $"{i}.{area}", node, got[area]);
            }
        }

        return score;
    }

    public static string Format(double ratio) => ratio.ToString("0.000", CultureInfo.InvariantCulture);

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private void Compare(string area, string path, JsonNode? expected, JsonNode? read)
    {
        Tally tally = _areas.GetValueOrDefault(area);
        (Tally sum, List<string> misses) = Match(path, expected, read);
        _areas[area] = tally + sum;
        _misses.AddRange(misses);
    }

    private static (Tally Sum, List<string> Misses) Match(string path, JsonNode? expected, JsonNode? read) => (expected, read) switch
    {
        (JsonObject or null, JsonObject got) => MatchObjects(path, expected as JsonObject ?? [], got),
        (JsonObject wanted, _) => MatchObjects(path, wanted, []),
        (JsonArray or null, JsonArray got) => MatchArrays(path, expected as JsonArray ?? [], got),
        (JsonArray wanted, _) => MatchArrays(path, wanted, []),
        _ => MatchValues(path, expected, read),
    };

    private static (Tally, List<string>) MatchValues(string path, JsonNode? expected, JsonNode? read)
    {
        bool wanted = expected is not null;
        bool got = read is not null && !(read.GetValueKind() == JsonValueKind.String && read.GetValue<string>().Length == 0);
        bool right = wanted && got && Same(path, expected!, read!);
        List<string> misses = [];
        if (wanted && !right)
        {
            misses.Add($"missed {path} = {expected!.ToJsonString()}");
        }

        if (got && !right)
        {
            misses.Add($"spurious {path} = {read!.ToJsonString()}");
        }

        return (new Tally(wanted ? 1 : 0, got ? 1 : 0, right ? 1 : 0), misses);
    }

    private static (Tally, List<string>) MatchObjects(string path, JsonObject expected, JsonObject read)
    {
        Tally sum = default;
        List<string> misses = [];
        foreach (string key in expected.Select(pair => pair.Key).Union(read.Select(pair => pair.Key), StringComparer.Ordinal))
        {
            (Tally part, List<string> missed) = Match($"{path}.{key}", expected[key], read[key]);
            sum += part;
            misses.AddRange(missed);
        }

        return (sum, misses);
    }

    // Each expected element is compared with the one read that agrees most with it.
    private static (Tally, List<string>) MatchArrays(string path, JsonArray expected, JsonArray read)
    {
        Tally sum = default;
        List<string> misses = [];
        List<JsonNode?> left = [.. read];
        for (int i = 0; i < expected.Count; i++)
        {
            JsonNode? wanted = expected[i];
            JsonNode? best = left.MaxBy(candidate => Match("", wanted, candidate).Sum.Right);
            bool any = best is not null && Match("", wanted, best).Sum.Right > 0;
            (Tally part, List<string> missed) = Match($"{path}[{i}]", wanted, any ? best : null);
            sum += part;
            misses.AddRange(missed);
            if (any)
            {
                left.Remove(best);
            }
        }

        foreach (JsonNode? spurious in left)
        {
            (Tally part, List<string> missed) = Match($"{path}[+]", null, spurious);
            sum += part;
            misses.AddRange(missed);
        }

        return (sum, misses);
    }

    private static bool Same(string path, JsonNode expected, JsonNode read) =>
        expected.GetValueKind() == JsonValueKind.Number && read.GetValueKind() == JsonValueKind.Number
            ? double.Parse(expected.ToJsonString(), CultureInfo.InvariantCulture)
                .Equals(double.Parse(read.ToJsonString(), CultureInfo.InvariantCulture))
            : CorpusSpelling.IsSame(path.Substring(path.LastIndexOf('.') + 1), expected.ToString(), read.ToString());
}

/// <summary>How many facts were expected, how many were read, and how many of those were right.</summary>
internal readonly record struct Tally(int Expected, int Read, int Right)
{
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public double Precision => Read == 0 ? 1 : (double)Right / Read;

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Expected + right.Expected, left.Read + right.Read, left.Right + right.Right);
}
