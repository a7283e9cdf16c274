namespace IMacPro.Specs.Tests.Agreement;

/// <summary>The largest space of all, in a class of its own so that it is walked beside the others.</summary>
public class MacMiniAgreementTests
{
    [Fact]
    public Task All15680CasesOfTheMacMiniAgree() => Walk.AssertAgree("MacMini2018_2023", 15680);
}
