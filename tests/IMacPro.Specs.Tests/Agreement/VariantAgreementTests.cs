namespace IMacPro.Specs.Tests.Agreement;

/// <summary>The same for machines of several variants, in which not every option was sold beside every other.</summary>
public class VariantAgreementTests
{
    [Fact]
    public Task All8000CasesOfTheMacStudioAgree() => Walk.AssertAgree("MacStudio", 8000);

    [Fact]
    public Task All5544CasesOfTheIMac27InchAgree() => Walk.AssertAgree("IMacRetina5K27Inch2019_2020", 5544);

    [Fact]
    public Task All1248CasesOfTheMacBookAirAgree() => Walk.AssertAgree("MacBookAir2020", 1248);

    [Fact]
    public Task All312CasesOfTheIMacG5Agree() => Walk.AssertAgree("IMacG5", 312);
}
