namespace IMacPro.Specs.Tests.Agreement;

/// <summary>
/// The whole space of configurations at every boundary of every era: what is emitted, the analyzer and a naive reference are of
/// one mind, to the word.
/// </summary>
public class ConfigurationAgreementTests
{
    [Fact]
    public Task All2304CasesOfTheIMacProAgree() => Walk.AssertAgree("IMacPro", 2304);

    [Fact]
    public Task All1920CasesOfAMachineWithConditionsAgree() => Walk.AssertAgree("AcmeTower", 1920);

    [Fact]
    public Task All3600CasesWithChoicesLeftOutOrMadeUpAgree()
    {
        string[] days = ["", ", new DateOnly(2018, 5, 1)", ", new DateOnly(2020, 9, 1)", ", new DateOnly(2021, 4, 1)"];
        string[] expressions =
        [
            .. from processor in Enumerable.Range(0, 6)
               from memory in Enumerable.Range(0, 6)
               from graphics in Enumerable.Range(0, 5)
               from storage in Enumerable.Range(0, 5)
               from day in days
               select $"new IMacProConfiguration((IMacProProcessor){processor}, (IMacProMemory){memory}, (IMacProGraphics){graphics}, (IMacProStorage){storage}{day})",
        ];
        Assert.Equal(3600, expressions.Length);
        return Walk.AssertSaidAlike(expressions, "IMacPro");
    }
}
