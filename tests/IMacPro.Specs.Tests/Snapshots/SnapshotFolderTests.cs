namespace IMacPro.Specs.Tests.Snapshots;

/// <summary>The keeper of snapshots, in a folder of its own.</summary>
public sealed class SnapshotFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;
    private readonly List<string> _shown = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AnAcceptedOutputMatches()
    {
        Put("A.verified.cs", "class A;\n");

        await Folder().MatchAsync([new("A.g.cs", "class A;\n")]);

        Assert.Empty(_shown);
    }

    [Fact]
    public async Task ADifferenceIsWrittenBesideAndShown()
    {
        Put("A.verified.cs", "class A;\n");

        await FailsAsync(Folder().MatchAsync([new("A.g.cs", "class B;\n")]));

        Assert.Equal("class B;\n", Get("A.received.cs"));
        Assert.Equal([Path.Combine(_folder, "A.received.cs")], _shown);
    }

    [Fact]
    public async Task ANewOutputIsNotAccepted() => await FailsAsync(Folder().MatchAsync([new("A.g.cs", "class A;\n")]));

    [Fact]
    public async Task TheMessageSaysHowToAccept()
    {
        string message = await FailsAsync(Folder().MatchAsync([new("A.g.cs", "class A;\n")]));

        Assert.Contains("SPECS_ACCEPT=1 dotnet test", message, StringComparison.Ordinal);
        Assert.Contains("A.verified.cs: differs, see A.received.cs", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAcceptedOutputThatIsGoneFails()
    {
        Put("Gone.verified.cs", "class Gone;\n");

        string message = await FailsAsync(Folder().MatchAsync([]));

        Assert.Contains("Gone.verified.cs: no such file", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReceivedFilesOfEarlierRunsAreDeleted()
    {
        Put("A.verified.cs", "class A;\n");
        Put("A.received.cs", "class B;\n");
        Put("Gone.received.cs", "class Gone;\n");

        await Folder().MatchAsync([new("A.g.cs", "class A;\n")]);

        Assert.Equal(["A.verified.cs"], Files());
    }

    [Fact]
    public async Task AcceptingKeepsJustWhatIsEmitted()
    {
        Put("A.verified.cs", "class Old;\n");
        Put("Gone.verified.cs", "class Gone;\n");

        await Folder(accept: true).MatchAsync([new("A.g.cs", "class A;\n"), new("B.g.cs", "class B;\n")]);

        Assert.Equal(["A.verified.cs", "B.verified.cs"], Files());
        Assert.Equal("class A;\n", Get("A.verified.cs"));
    }

    [Fact]
    public async Task TheVersionOfTheGeneratorIsNoDifference()
    {
        Put("A.verified.cs", """[GeneratedCode("IMacPro.Specs", "{version}")]""");

        await Folder().MatchAsync([new("A.g.cs", """[GeneratedCode("IMacPro.Specs", "12.3.0.45")]""")]);

        Assert.Empty(_shown);
    }

    private static async Task<string> FailsAsync(Task match) => (await Assert.ThrowsAnyAsync<Exception>(() => match)).Message;

    private SnapshotFolder Folder(bool accept = false) => new(_folder, Show, accept);

    private Task Show(string received, string verified)
    {
        _shown.Add(received);
        return Task.CompletedTask;
    }

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private string Get(string name) => File.ReadAllText(Path.Combine(_folder, name));

    private string?[] Files() => [.. Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
