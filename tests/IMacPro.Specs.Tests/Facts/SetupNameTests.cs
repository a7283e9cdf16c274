using IMacPro.Specs.Generator.Facts;

namespace IMacPro.Specs.Tests.Facts;

/// <summary>What the ports that a setup counts are called.</summary>
public class SetupNameTests
{
    [Theory]
    [InlineData("2× keyboard port", "Keyboard port")]
    [InlineData("2× HDMI", "HDMI port")]
    public void SayOnceThatTheyArePorts(string cell, string subject) =>
        Assert.Equal(subject, Assert.Single(Assert.Single(SetupReader.Read(Row.Read("Ports", cell).Machine!)).Limits).Subject);
}
