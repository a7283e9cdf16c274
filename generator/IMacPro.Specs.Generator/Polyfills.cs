// What the compiler needs of newer frameworks to compile newer C# for netstandard2.0. Written by hand: a package that
// generates them emits its files in an order of its own, and the assembly would differ from build to build.
#pragma warning disable IDE0161, MA0048 // One namespace for each framework namespace, in one file.

namespace System
{
    /// <summary>A place counted from the start or from the end, which list patterns count with.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        /// <summary>The place counted from the start.</summary>
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Lets properties have init accessors.</summary>
    internal static class IsExternalInit;

    /// <summary>Names the method that makes a type from a collection expression.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
    internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
    {
        /// <summary>The type that has the method.</summary>
        public Type BuilderType { get; } = builderType;

        /// <summary>The method.</summary>
        public string MethodName { get; } = methodName;
    }

    /// <summary>Marks a type that takes an interpolated string piece by piece.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
    internal sealed class InterpolatedStringHandlerAttribute : Attribute;

    /// <summary>Names what such a type is made with: an empty name stands for the object whose method is called.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
    {
        /// <summary>The names.</summary>
        public string[] Arguments { get; } = [argument];
    }
}
