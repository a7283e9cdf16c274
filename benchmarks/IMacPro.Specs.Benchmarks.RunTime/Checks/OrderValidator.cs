using FluentValidation;

namespace IMacPro.Specs.Benchmarks.RunTime.Checks;

/// <summary>The same rules with FluentValidation.</summary>
internal sealed class OrderValidator : AbstractValidator<Order>
{
    private const string Message = "{PropertyValue} was not on sale on that day.";

    public OrderValidator()
    {
        RuleFor(order => order.Processor).IsInEnum()
            .Must((order, value) => Sales.Processor.Includes((int)value, order.OrderedOn)).WithMessage(Message);
        RuleFor(order => order.Memory).IsInEnum()
            .Must((order, value) => Sales.Memory.Includes((int)value, order.OrderedOn)).WithMessage(Message);
        RuleFor(order => order.Graphics).IsInEnum()
            .Must((order, value) => Sales.Graphics.Includes((int)value, order.OrderedOn)).WithMessage(Message);
        RuleFor(order => order.Storage).IsInEnum()
            .Must((order, value) => Sales.Storage.Includes((int)value, order.OrderedOn)).WithMessage(Message);
    }
}
