namespace IMacPro.Specs.Tests.Vocabulary;

/// <summary>Counts what a call allocates once it is warm.</summary>
internal static class Allocations
{
    public static void AssertNone<T>(Func<T> call)
    {
        T result = call();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
        {
            result = call();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        GC.KeepAlive(result);
    }
}
