using System.Globalization;
using IMacPro.Specs.Generator.Diagnostics;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Reliability;

/// <summary>What is so of every text that is read as a sheet.</summary>
internal static class ReadingCheck
{
    private const string Path = "/machines/any.txt";

    private static readonly Lazy<EquatableArray<ReleaseList>> Releases = new(() =>
        [SheetPipeline.Read("/machines/macos.txt", SourceText.From(Sheets.MacOS.Text), readsProse: true, TestContext.Current.CancellationToken).Releases!]);

    /// <summary>Null where all is well; else what is wrong, and with which text.</summary>
    public static string? Fails(string text) => Try(text) is Exception wrong
        ? $"{wrong}\nThe smallest text with which it is so:\n{Smallest(text, smaller => Try(smaller)?.GetType() == wrong.GetType())}"
        : null;

    /// <summary>Takes lines away, as many as can go.</summary>
    public static string Smallest(string text, Func<string, bool> fails)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int size = lines.Count / 2; size > 0; size /= 2)
        {
            for (int at = 0; at + size <= lines.Count;)
            {
                string[] fewer = [.. lines.Take(at), .. lines.Skip(at + size)];
                if (fails(string.Join('\n', fewer)))
                {
                    lines = [.. fewer];
                }
                else
                {
                    at += size;
                }
            }
        }

        return string.Join('\n', lines);
    }

    private static Exception? Try(string text)
    {
        try
        {
            Check(text);
            return null;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            return wrong;
        }
    }

    private static void Check(string text)
    {
        SourceText source = SourceText.From(text);
        SheetReading reading = SheetPipeline.Read(Path, source, readsProse: true, TestContext.Current.CancellationToken);
        foreach (Remark remark in reading.Remarks)
        {
            Assert.True(remark.Span.Start >= 0 && remark.Span.End <= source.Length, $"{remark.Id} is said at {remark.Span} of {source.Length}");
            Assert.NotEmpty(remark.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
        }

        if (reading.Machine is Machine machine)
        {
            Check(machine);
        }
    }

    private static void Check(Machine machine)
    {
        Machine resolved = ReleaseResolver.Resolve(machine, Releases.Value);
        AssertNamed([resolved.TypeName]);
        AssertDistinct(resolved.Variants.Select(variant => variant.Identifier));
        foreach (ItemList list in resolved.Variants.SelectMany(variant => variant.Areas).Concat(resolved.Areas).SelectMany(area => area.Lists))
        {
            AssertDistinct(list.Items.Select(item => item.Identifier));
        }

        if (ConfigurationReader.Read(resolved) is Configuration configuration)
        {
            configuration.Components.ToList().ForEach(component => AssertDistinct(component.Options.Select(option => option.Identifier)));
            ConfigurationPlanner.Plan(resolved.Name, configuration);
        }

        SetupReader.Read(resolved);
    }

    private static void AssertDistinct(IEnumerable<string> names)
    {
        string[] all = [.. names];
        Assert.Equal(all.Length, all.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        AssertNamed(all);
    }

    private static void AssertNamed(IEnumerable<string> names) =>
        Assert.All(names, name => Assert.True(SyntaxFacts.IsValidIdentifier(name), $"'{name}' is no name in C#"));
}
