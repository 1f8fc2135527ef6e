using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TwelveLabs.Testing;

/// <summary>
/// The order of classes and cases: with the seed in TWELVELABS_TEST_SEED a random one, the same for the same seed. Without one it is
/// the same every time.
/// </summary>
public sealed class SeededOrder(int seed) : ITestCollectionOrderer, ITestCaseOrderer
{
    public const string Variable = "TWELVELABS_TEST_SEED";

    public SeededOrder()
        : this(int.TryParse(Environment.GetEnvironmentVariable(Variable), out var seed) ? seed : 0)
    {
    }

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        Shuffled(testCollections, collection => collection.DisplayName);

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => Shuffled(testCases, test => test.UniqueID);

    /// <summary>The items in an order that depends on their names and the seed alone, not on the order that they came in.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var shuffled = items.OrderBy(name, StringComparer.Ordinal).ToArray();
        if (seed != 0)
        {
#pragma warning disable CA5394 // Nothing here is secret.
            new Random(seed).Shuffle(shuffled);
#pragma warning restore CA5394
        }

        return shuffled;
    }
}
