using System.ComponentModel.DataAnnotations;

namespace IMacPro.Specs.Benchmarks.RunTime.Checks;

/// <summary>A configuration as who has no generator writes it, with the attributes of System.ComponentModel.DataAnnotations.</summary>
public sealed class Order
{
    /// <summary>The processor.</summary>
    [EnumDataType(typeof(IMacProProcessor)), OnSale]
    public IMacProProcessor Processor { get; init; }

    /// <summary>The memory.</summary>
    [EnumDataType(typeof(IMacProMemory)), OnSale]
    public IMacProMemory Memory { get; init; }

    /// <summary>The graphics.</summary>
    [EnumDataType(typeof(IMacProGraphics)), OnSale]
    public IMacProGraphics Graphics { get; init; }

    /// <summary>The storage.</summary>
    [EnumDataType(typeof(IMacProStorage)), OnSale]
    public IMacProStorage Storage { get; init; }

    /// <summary>The day of the order.</summary>
    public DateOnly OrderedOn { get; init; }

    /// <summary>The same choices.</summary>
    public static Order Of(IMacProConfiguration configuration) => new()
    {
        Processor = configuration.Processor,
        Memory = configuration.Memory,
        Graphics = configuration.Graphics,
        Storage = configuration.Storage,
        OrderedOn = configuration.OrderedOn!.Value,
    };
}

/// <summary>A choice must have been on sale on the day of the order.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OnSaleAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        DateOnly day = ((Order)validationContext.ObjectInstance).OrderedOn;
        bool onSale = value switch
        {
            IMacProProcessor processor => Sales.Processor.Includes((int)processor, day),
            IMacProMemory memory => Sales.Memory.Includes((int)memory, day),
            IMacProGraphics graphics => Sales.Graphics.Includes((int)graphics, day),
            IMacProStorage storage => Sales.Storage.Includes((int)storage, day),
            _ => false,
        };
        return onSale
            ? ValidationResult.Success
            : new ValidationResult($"{value} was not on sale on {day:O}.", [validationContext.MemberName!]);
    }
}
