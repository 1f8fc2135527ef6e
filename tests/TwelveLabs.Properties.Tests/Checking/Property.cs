using System.Globalization;

namespace TwelveLabs.Properties.Tests.Checking;

/// <summary>Holds a property against generated values, the same ones in each run. TWELVELABS_PROPERTY_FACTOR in the environment multiplies their number.</summary>
internal static class Property
{
    private const int Shrinks = 300;

    // CsCheck's own Sample takes its seed for the first value alone, and chance for the others.
    private const uint Stream = 12;

    private static readonly int Factor =
        int.Parse(Environment.GetEnvironmentVariable("TWELVELABS_PROPERTY_FACTOR") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture);

    public static async Task HoldsAsync<T>(Gen<T> values, int count, Func<T, Task> property)
    {
        for (var number = 0; number < count * Factor; number++)
        {
            if (await TryAsync(Draw(values, number), property) is { } failure)
            {
                var (smaller, value, cause) = await ShrinkAsync(values, property, number, failure);
                throw new Xunit.Sdk.XunitException($"Value {number}{(smaller == number ? "" : $", of which {smaller} is a smaller one")}, does not hold: {Check.Print(value)}\n{cause}");
            }
        }
    }

    public static Task HoldsAsync<T>(Gen<T> values, int count, Action<T> property) => HoldsAsync(values, count, value =>
    {
        property(value);
        return Task.CompletedTask;
    });

    private static async Task<(int Number, T Value, Exception Failure)> ShrinkAsync<T>(Gen<T> values, Func<T, Task> property, int number, Exception failure)
    {
        var smallest = (Number: number, Value: Draw(values, number), Failure: failure);
        values.Generate(new PCG(Stream, (ulong)number), null, out var size);
        for (var other = number + 1; other <= number + Shrinks; other++)
        {
            var value = values.Generate(new PCG(Stream, (ulong)other), null, out var itsSize);
            if (Size.IsLessThan(itsSize, size) && await TryAsync(value, property) is { } same)
            {
                (smallest, size) = ((other, value, same), itsSize);
            }
        }

        return smallest;
    }

    private static T Draw<T>(Gen<T> values, int number) => values.Generate(new PCG(Stream, (ulong)number), null, out _);

    private static async Task<Exception?> TryAsync<T>(T value, Func<T, Task> property)
    {
        try
        {
            await property(value);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
