namespace IMacPro.Specs.ConsumerTests.Compiled;

/// <summary>Nothing runs for data that nobody asks for.</summary>
public class StartupTests
{
    public static TheoryData<Type, string> Uses => new()
    {
        { typeof(IMacProConfiguration), "get_IsValid" },
        { typeof(IMacProMemoryOptions), nameof(IMacProMemoryOptions.TryParse) },
        { typeof(MacOSVersion), nameof(MacOSVersion.TryParse) },
        { typeof(DataSize), nameof(DataSize.TryParse) },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void Checking_and_parsing_need_no_data(Type type, string method) =>
        Assert.Empty(Instructions.Reached(type, method).StaticFields());

    [Fact]
    public void Naming_a_choice_needs_the_names_of_its_component_alone() => Assert.Equal(
        "System.String[] IMacPro.Specs.IMacProMemoryOptions/Lookup::DisplayNames",
        Assert.Single(Instructions.Reached(typeof(IMacProMemoryOptions), nameof(IMacProMemoryOptions.ToDisplayName)).StaticFields()));

    [Fact]
    public void The_machine_is_made_from_data() =>
        Assert.NotEmpty(Instructions.Reached(typeof(IMacProSpec), "get_Machine").StaticFields());

    // A type that is not so marked would have its data made when the first of its methods is called.
    [Fact]
    public void Data_is_made_when_it_is_asked_for_and_not_before() => Assert.All(
        Instructions.EmittedTypes.Where(type => type.Methods.Any(method => method is { IsConstructor: true, IsStatic: true })),
        type => Assert.True(type.IsBeforeFieldInit, type.FullName));

    [Fact]
    public void Some_types_hold_data() =>
        Assert.Contains(Instructions.EmittedTypes, type => type.Methods.Any(method => method is { IsConstructor: true, IsStatic: true }));

    [Fact]
    public void Nothing_runs_when_the_assembly_is_loaded() => Assert.DoesNotContain(
        Instructions.EmittedTypes.SelectMany(type => type.Methods),
        method => method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ModuleInitializerAttribute"));
}
