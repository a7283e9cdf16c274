using Mono.Cecil.Cil;

namespace IMacPro.Specs.ConsumerTests.Compiled;

/// <summary>A constant is a number in the instructions of whoever uses it, as if it had been typed there.</summary>
public class ConstantTests
{
    [Fact]
    public void A_number_is_part_of_the_instruction() => AssertLoads(5120, () => IMacProSpec.Display.HorizontalPixels);

    [Fact]
    public void Numbers_are_calculated_by_the_compiler() =>
        AssertLoads(5120 * 2880, () => IMacProSpec.Display.HorizontalPixels * IMacProSpec.Display.VerticalPixels);

    [Fact]
    public void A_fraction_is_part_of_the_instruction() => AssertLoads(21.5, () => IMacProSpec.Weight.Pounds);

    [Fact]
    public void A_text_is_part_of_the_instruction() => AssertLoads("imac-pro.txt", () => IMacProSpec.Source.FileName);

    [Fact]
    public void A_condition_on_a_constant_is_decided_by_the_compiler() =>
        Assert.DoesNotContain(Instructions.Of(Kind), instruction => instruction.OpCode.FlowControl == FlowControl.Cond_Branch);

    [Fact]
    public void A_value_that_is_no_constant_is_called_for() =>
        Assert.Contains(Instructions.Of(() => IMacProSpec.Machine), instruction => instruction.OpCode.FlowControl == FlowControl.Call);

    private static string Kind() => IMacProSpec.Memory.ErrorCorrecting ? "corrects errors" : "does not";

    private static void AssertLoads<T>(T value, Func<T> use)
    {
        Instruction[] instructions = [.. Instructions.Of(use)];
        Assert.Contains(instructions, instruction => Equals(instruction.Operand, value));
        Assert.DoesNotContain(instructions, instruction => instruction.OpCode.FlowControl == FlowControl.Call || instruction.OpCode.Code == Code.Ldsfld);
    }
}
