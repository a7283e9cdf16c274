using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IMacPro.Specs.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Emit;

namespace IMacPro.Specs.Tests.Emission;

/// <summary>What a program pays before it asks for anything, read from the compiled metadata.</summary>
public class StartupTests
{
    private const byte LoadInt32 = 0x20;
    private const byte Return = 0x2A;

    private const string Code =
        """
        public static class Program
        {
            public static int Width() => IMacPro.Specs.IMacProSpec.Display.HorizontalPixels;
        }
        """;

    private static readonly PEReader Assembly = Compile();

    [Fact]
    public void AConstantBecomesTheNumberItself()
    {
        MetadataReader reader = Assembly.GetMetadataReader();
        MethodDefinition method = reader.MethodDefinitions
            .Select(reader.GetMethodDefinition)
            .Single(method => reader.StringComparer.Equals(method.Name, "Width"));
        ImmutableArray<byte> body = Assembly.GetMethodBody(method.RelativeVirtualAddress).GetILContent();
        Assert.Equal(6, body.Length);
        Assert.Equal(LoadInt32, body[0]);
        Assert.Equal(Return, body[5]);
    }

    [Fact]
    public void StaticDataIsMadeWhenItIsReadAndNotBefore()
    {
        MetadataReader reader = Assembly.GetMetadataReader();
        TypeDefinition[] initialized =
        [
            .. reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(type => type.GetMethods()
                .Any(method => reader.StringComparer.Equals(reader.GetMethodDefinition(method).Name, ".cctor"))),
        ];
        Assert.NotEmpty(initialized);
        Assert.All(initialized, type => Assert.True(
            type.Attributes.HasFlag(TypeAttributes.BeforeFieldInit), reader.GetString(type.Name)));
    }

    private static PEReader Compile()
    {
        GeneratorRun run = GeneratorRun.Of(new TestProject { Code = [Code] }, Sheets.IMacPro, Sheets.MacOS);
        using MemoryStream assembly = new();
        // Methods as they are shipped: without what a debugger wants.
        EmitResult result = run.Output
            .WithOptions(run.Output.Options.WithOptimizationLevel(Microsoft.CodeAnalysis.OptimizationLevel.Release))
            .Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success);
        return new PEReader([.. assembly.ToArray()]);
    }
}
