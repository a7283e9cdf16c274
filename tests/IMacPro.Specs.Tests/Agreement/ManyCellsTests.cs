using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace IMacPro.Specs.Tests.Agreement;

/// <summary>More cells than bits in a word, and more than any mask is made for: the verdict stays the same.</summary>
public class ManyCellsTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    [InlineData(1030)]
    public void OptionsGoWithThoseOfTheirVariantAlone(int variants)
    {
        Type type = Emit(variants).GetType("IMacPro.Specs.AcmeRowConfiguration", throwOnError: true)!;
        int[] some = [0, 1, variants / 2, variants - 2, variants - 1];
        foreach ((int memory, int storage) in some.SelectMany(memory => some.Select(storage => (memory, storage))))
        {
            Assert.Equal(memory == storage, IsValid(type, memory, storage, null));
            Assert.Equal(memory == storage, IsValid(type, memory, storage, DayOf(memory)));
            Assert.False(IsValid(type, memory, storage, DayOf(memory).AddDays(1)));
        }
    }

    private static DateOnly DayOf(int number) => new DateOnly(2000, 1, 1).AddDays(2 * number);

    private static bool IsValid(Type type, int memory, int storage, DateOnly? day)
    {
        ConstructorInfo constructor = type.GetConstructors().Single(one => one.GetParameters().Length == 3);
        Type[] options = [.. constructor.GetParameters().Select(parameter => parameter.ParameterType)];
        object configuration = constructor.Invoke([Enum.ToObject(options[0], memory + 1), Enum.ToObject(options[1], storage + 1), day]);
        return (bool)type.GetProperty("IsValid")!.GetValue(configuration)!;
    }

    private static Assembly Emit(int variants)
    {
        int[] numbers = [.. Enumerable.Range(0, variants)];
        string Row(string key, Func<int, string> cell) => $"| {key} | {string.Join(" | ", numbers.Select(cell))} |\n";
        string Day(int number) => DayOf(number).ToString("O", CultureInfo.InvariantCulture);
        TestSheet sheet = Sheets.User("row.txt", "= Acme Row =\n" + Row("Model", number => $"Unit {number}") + Row("Released", Day)
            + Row("Discontinued", Day) + Row("Memory", number => $"{number + 1} GB") + Row("Storage", number => $"{number + 1} GB SSD"));
        using MemoryStream stream = new();
        EmitResult result = GeneratorRun.Of(sheet).Output.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
