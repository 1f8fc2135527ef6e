namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class ExceptionsAreOneFamily : ShapeRule
{
    public override string Id => "TLR012";

    public override string Mend =>
        "Derive the exception from TwelveLabsException (a fault of the caller's from an ArgumentException), end its name in Exception, and do not seal it unless it is generic.";

    public override Sample Broken => new(
        [typeof(StrayException), typeof(Misnamed), typeof(SealedException), typeof(GoodException), typeof(GenericException<>), typeof(BadValueException)],
        ["StrayException", "Misnamed", "SealedException"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        where typeof(Exception).IsAssignableFrom(type)
        from what in Faults(type)
        select At(Names.Of(type), what);

    private static IEnumerable<string> Faults(Type type)
    {
        if (!typeof(TwelveLabsException).IsAssignableFrom(type) && !typeof(ArgumentException).IsAssignableFrom(type))
        {
            yield return "is not caught as TwelveLabsException.";
        }

        if (!Names.Of(type).Split('<')[0].EndsWith("Exception", StringComparison.Ordinal))
        {
            yield return "does not end in Exception.";
        }

        // A generic one is a leaf: it only adds the type of what it holds.
        if (type.IsSealed && !type.IsGenericType)
        {
            yield return "is sealed.";
        }
    }

    private abstract class StrayException : Exception;

    private abstract class Misnamed() : TwelveLabsException("");

    private sealed class SealedException() : TwelveLabsException("");

    private abstract class GoodException() : TwelveLabsException("");

    private sealed class GenericException<T>() : TwelveLabsException(typeof(T).Name);

    private abstract class BadValueException : ArgumentException;
}
