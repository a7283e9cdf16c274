using System.Reflection;
using IMacPro.Specs.Generator.Emission;
using IMacPro.Specs.Generator.Facts;
using IMacPro.Specs.Generator.Model;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What a sheet states, the record holds: compiling shows that names and types agree, this that nothing is missing.</summary>
public class VocabularyAgreementTests
{
    private static readonly string[] Endings = ["Spec", "Releases", "Configuration", "Setup", "Processor", "Memory", "Graphics", "Storage", "Options"];

    private static readonly IMacPro.Specs.Generator.Model.Machine Machine = Read(Sheets.IMacPro);

    [Fact]
    public void EveryAreaIsAPropertyOfTheMachine() => Assert.Equal(
        Areas.All.Order(StringComparer.Ordinal).ToArray(),
        Properties(typeof(MachineSpec)).Select(property => property.Name).Where(name => name != "Name").Order(StringComparer.Ordinal).ToArray());

    [Fact]
    public void EveryFactOfARecordIsThere() => Assert.All(
        Machine.Areas,
        area => Assert.All(area.Facts.Where(fact => fact.Is(FactUse.Record)), fact => Assert.Contains(Properties(TypeOf(area.Record)), property => property.Name == fact.Name)));

    [Fact]
    public void EveryConstantWithoutAPropertySaysItsUnitOrOneOfSeveral() => Assert.All(
        Machine.Areas.SelectMany(area => area.Facts).Where(fact => fact.Use == FactUse.Constant),
        fact => Assert.True(
            Machine.Areas.SelectMany(area => area.Facts).Any(other => other.Use == FactUse.Both && IsFormOf(fact.Name, other.Name)), fact.Name));

    [Fact]
    public void TheConstantsSayNoLessThanTheRecord()
    {
        string constants = GeneratorRun.Of(Sheets.IMacPro, Sheets.MacOS).Constants("IMacPro.Specs.IMacProSpec");

        Assert.All(
            Machine.Areas.SelectMany(area => area.Facts.Concat(area.Lists.SelectMany(list => list.Items).SelectMany(item => item.Facts))),
            fact => Assert.Contains($" {fact.Name} ", constants, StringComparison.Ordinal));
    }

    /// <summary>Reserved names are those of files; a type of another name in a file must not end as a sheet's types do.</summary>
    [Fact]
    public void NoSheetCanTakeAnUnreservedNameOfTheVocabulary() => Assert.DoesNotContain(
        typeof(MachineSpec).Assembly.GetTypes().Where(type => type is { Namespace: "IMacPro.Specs", IsNested: false }).Select(type => type.Name),
        name => Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) && !VocabularyWriter.TypeNames.Contains(name, StringComparer.Ordinal));

    private static bool IsFormOf(string constant, string fact) =>
        constant.StartsWith(fact, StringComparison.Ordinal) || fact.StartsWith(constant, StringComparison.Ordinal);

    private static PropertyInfo[] Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static Type TypeOf(string record) => typeof(MachineSpec).Assembly.GetType("IMacPro.Specs." + record, throwOnError: true)!;

    private static Generator.Model.Machine Read(TestSheet sheet) =>
        SheetPipeline.Read(sheet.Path, SourceText.From(sheet.Text), readsProse: true, TestContext.Current.CancellationToken).Machine!;
}
