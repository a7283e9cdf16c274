using System.ComponentModel.DataAnnotations;
using BenchmarkDotNet.Attributes;

namespace IMacPro.Specs.Benchmarks.RunTime.Checks;

/// <summary>Whether machines could be ordered, and why not.</summary>
public abstract class CheckBenchmarks
{
    private readonly OrderValidator _validator = new();
    private readonly IMacProConfiguration[] _configurations;
    private readonly Order[] _orders;

    /// <summary>Prepares all that is checked.</summary>
    /// <param name="configurations">As many configurations as are counted for one call.</param>
    /// <exception cref="InvalidOperationException">The other validators do not check the same.</exception>
    protected CheckBenchmarks(IMacProConfiguration[] configurations)
    {
        _configurations = configurations;
        _orders = [.. configurations.Select(Order.Of)];
        int expected = configurations.Sum(configuration => configuration.IsValid ? 0 : 1);
        if (_orders.Count(order => !_validator.Validate(order).IsValid) != expected
            || _orders.Count(order => !IsValid(order, [])) != expected)
        {
            throw new InvalidOperationException("The validators are not of one mind.");
        }
    }

    /// <summary>The generated verdict.</summary>
    [Benchmark(OperationsPerInvoke = Orders.Count, Description = "IsValid")]
    public int Verdict()
    {
        int valid = 0;
        foreach (IMacProConfiguration configuration in _configurations)
        {
            valid += configuration.IsValid ? 1 : 0;
        }

        return valid;
    }

    /// <summary>The generated verdict with its reasons.</summary>
    [Benchmark(OperationsPerInvoke = Orders.Count, Description = "Validate()")]
    public int Issues()
    {
        int issues = 0;
        foreach (IMacProConfiguration configuration in _configurations)
        {
            issues += configuration.Validate().Count;
        }

        return issues;
    }

    /// <summary>The same rules as attributes.</summary>
    [Benchmark(OperationsPerInvoke = Orders.Count, Description = "DataAnnotations")]
    public int DataAnnotations()
    {
        int issues = 0;
        foreach (Order order in _orders)
        {
            List<ValidationResult> results = [];
            IsValid(order, results);
            issues += results.Count;
        }

        return issues;
    }

    /// <summary>The same rules with FluentValidation.</summary>
    [Benchmark(OperationsPerInvoke = Orders.Count, Description = "FluentValidation")]
    public int FluentValidation()
    {
        int issues = 0;
        foreach (Order order in _orders)
        {
            issues += _validator.Validate(order).Errors.Count;
        }

        return issues;
    }

    private static bool IsValid(Order order, List<ValidationResult> results) =>
        Validator.TryValidateObject(order, new ValidationContext(order), results, validateAllProperties: true);
}

/// <summary>Configurations that could be ordered.</summary>
public class ValidConfiguration() : CheckBenchmarks(Orders.Valid());

/// <summary>Configurations that could not be ordered.</summary>
public class InvalidConfiguration() : CheckBenchmarks(Orders.Invalid());
