using System.Reflection;
using System.Runtime.CompilerServices;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class CancellationComesLast : ShapeRule
{
    public override string Id => "TLR001";

    public override string Mend => "Add `CancellationToken cancellationToken = default` as the last parameter.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["TwelveLabsEmulator.DisposeAsync"] = "The platform's IAsyncDisposable has none.",
        ["IWebhookHandler.HandleAsync"] = "Called by the endpoint alone, which always has one; a handler that could leave it out would miss the end of the request.",
        ["AsyncPages.FromPages"] = "Makes a value for a test of what is in memory already; whoever reads the pages passes a token.",
        ["StreamedResponse.FromChunks"] = "Makes a value for a test of what is in memory already; whoever reads the pieces passes a token.",
    };

    public override Sample Broken => new([typeof(Bad), typeof(BadExtensions)], ["Bad.WithoutAsync", "Bad.FirstAsync", "Bad.WithoutDefaultAsync", "Bad.StreamAsync", "BadExtensions.OtherAsync"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        from method in Surface.Methods(type)
        where Asynchronous.Is(method.ReturnType) && !Surface.IsOverride(method) && !HasToken(method)
        select At(Names.Of(method), "cannot be cancelled, or not in the usual way.");

    private static bool HasToken(MethodInfo method) =>
        method.GetParameters() is [.., var last] && last.ParameterType == typeof(CancellationToken) && (last.HasDefaultValue || IsForTheToken(method));

    // An extension that is there for those who give a token, beside a method of the same name that can do without.
    private static bool IsForTheToken(MethodInfo method) =>
        method.IsDefined(typeof(ExtensionAttribute), false) && method.GetParameters()[0].ParameterType.GetMethods().Any(own => own.Name == method.Name && HasToken(own));

    internal interface Bad
    {
        Task WithoutAsync();

        Task FirstAsync(CancellationToken cancellationToken = default, params int[] counts);

        ValueTask<int> WithoutDefaultAsync(CancellationToken cancellationToken);

        IAsyncEnumerable<int> StreamAsync(int count);

        Task GoodAsync(int count, CancellationToken cancellationToken = default);

        int Synchronous();
    }
}

internal static class BadExtensions
{
    public static Task GoodAsync(this CancellationComesLast.Bad bad, CancellationToken cancellationToken) => bad.GoodAsync(1, cancellationToken);

    public static Task OtherAsync(this CancellationComesLast.Bad bad, CancellationToken cancellationToken) => bad.GoodAsync(1, cancellationToken);
}

internal sealed class AsyncInTheName : ShapeRule
{
    public override string Id => "TLR002";

    public override string Mend => "A method that gives a task ends in Async; one that gives nothing to await does not.";

    public override Sample Broken => new([typeof(Bad)], ["Bad.Get", "Bad.CountAsync"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        from method in Surface.Methods(type)
        where !Surface.IsOverride(method)
        let ends = method.Name.EndsWith("Async", StringComparison.Ordinal)
        where ends ? !Asynchronous.Is(method.ReturnType) : Asynchronous.IsTask(method.ReturnType)
        select At(Names.Of(method), ends ? "ends in Async and gives nothing to await." : "gives a task and does not end in Async.");

    private interface Bad
    {
        Task<int> Get(CancellationToken cancellationToken = default);

        int CountAsync();

        ValueTask GoodAsync();

        IAsyncEnumerable<int> AsPages();
    }
}

internal static class Asynchronous
{
    public static bool Is(Type type) => IsTask(type) || type.GetInterfaces().Append(type).Any(IsStream);

    public static bool IsTask(Type type) =>
        typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    private static bool IsStream(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IAsyncEnumerable<>) || open == typeof(IAsyncEnumerator<>));
}
