using Mono.Cecil;
using Mono.Cecil.Cil;

namespace IMacPro.Specs.ConsumerTests.Compiled;

/// <summary>The instructions that the compiler made of this project and of what is emitted into it.</summary>
internal static class Instructions
{
    private static readonly ModuleDefinition Module = ModuleDefinition.ReadModule(typeof(Instructions).Assembly.Location);

    /// <summary>The types that were emitted, nested ones too.</summary>
    public static IEnumerable<TypeDefinition> EmittedTypes { get; } =
        [.. Module.GetTypes().Where(type => (type.DeclaringType?.Namespace ?? type.Namespace) == typeof(MachineSpec).Namespace)];

    /// <summary>The instructions of a method of a test.</summary>
    public static IEnumerable<Instruction> Of(Delegate method) =>
        ((MethodDefinition)Module.LookupToken(method.Method.MetadataToken)).Body.Instructions;

    /// <summary>The emitted methods of a name, and all methods of this project that they call.</summary>
    public static IReadOnlyCollection<MethodDefinition> Reached(Type type, string name)
    {
        HashSet<MethodDefinition> reached = [];
        Queue<MethodDefinition> next = new(((TypeDefinition)Module.LookupToken(type.MetadataToken)).Methods.Where(method => method.Name == name));
        Assert.NotEmpty(next);
        while (next.TryDequeue(out MethodDefinition? method))
        {
            if (!reached.Add(method) || !method.HasBody)
            {
                continue;
            }

            foreach (MethodReference called in method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>())
            {
                // What does not come from this project cannot be resolved without looking for its file, and need not be.
                if (called is MethodDefinition own)
                {
                    next.Enqueue(own);
                }
            }
        }

        return reached;
    }

    /// <summary>The static fields that methods read or write.</summary>
    public static IEnumerable<string> StaticFields(this IEnumerable<MethodDefinition> methods) =>
        methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions)
            .Where(instruction => instruction.OpCode.Code is Code.Ldsfld or Code.Ldsflda or Code.Stsfld)
            .Select(instruction => ((FieldReference)instruction.Operand).FullName);
}
