using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>What is made of single calls: all pages of a list, waiting for an end, events as they come.</summary>
internal static class HelpersEmitter
{
    /// <summary>The parameters that every method of a client ends with.</summary>
    public const string Common = "RequestOptions? options = null, CancellationToken cancellationToken = default";

    public static string Emit(ClientInfo client) => Write(client).ToString();

    /// <summary>What users can call of the helpers.</summary>
    public static IReadOnlyList<Member> Members(ClientInfo client) => Write(client).Members;

    private static Code Write(ClientInfo client)
    {
        var code = Code.File(client.Namespace, "TwelveLabs.Batches", "TwelveLabs.Models", "TwelveLabs.Streaming", "TwelveLabs.Transport", "TwelveLabs.Waiting");
        code.Open($"partial class {client.Name}");
        foreach (var paging in client.Paging)
        {
            Paging(code, paging);
        }

        foreach (var many in client.Manies)
        {
            ManyEmitter.Emit(code, many);
        }

        foreach (var wait in client.Waits)
        {
            WaitEmitter.Emit(code, wait);
        }

        foreach (var stream in client.Streams)
        {
            StreamEmitter.Emit(code, stream);
        }

        code.Close().Line();
        code.Open($"partial interface I{client.Name}");
        foreach (var member in code.Members)
        {
            member.Declare(code, client.Name);
        }

        return code.Close();
    }

    public static string Signature(IEnumerable<ParameterInfo> parameters) =>
        string.Concat(parameters.Select(p => $"{p.Type} {p.Name}{(p.Optional ? " = null" : "")}, "));

    public static string Arguments(IEnumerable<ParameterInfo> parameters) =>
        string.Concat(parameters.Select(p => $"{p.Name}, "));

    private static void Paging(Code code, PagingInfo paging)
    {
        var others = paging.Parameters.Where(p => p.Name != "request").ToList();
        var pages = $"AsyncPages<{paging.ItemType}, {paging.PageType}>";
        code.Line($"/// <summary>Every item of every page of <see cref=\"{paging.Method}Async\"/>, asked for as the enumeration goes on; its <c>AsPages()</c> gives the pages.</summary>");
        code.Line($"/// <inheritdoc cref=\"{paging.Method}Async\"/>");
        code.Line("/// <returns>The items. Nothing is sent before they are enumerated, and each enumeration asks anew.</returns>");
        code.OpenMember(pages, paging.Method + "AllAsync", Signature(paging.Parameters) + Common, obsolete: paging.Obsolete);
        if (paging.NextMethod.Length > 0)
        {
            // Checked at once and copied: the enumeration may start long after, and the caller's object may change.
            code.Line("Check.NotNull(nameof(request), request);");
            code.Line("var query = request.Copy();");
            code.Line($"return AsyncPages.ByToken<{paging.ItemType}, {paging.PageType}>(");
            code.Then($"(token, cancel) => token is null ? {paging.Method}Async({Arguments(others)}query, options, cancel) : {paging.NextMethod}Async({Arguments(others)}token, options, cancel),");
            code.Then($"static page => page{paging.ItemsAccessor},");
            code.Then($"static page => page{paging.EndAccessor},");
            code.Then("cancellationToken);");
        }
        else
        {
            code.Line($"var query = request?.Copy() ?? new {paging.RequestType}();");
            code.Line($"return AsyncPages.ByNumber<{paging.ItemType}, {paging.PageType}>(");
            code.Then($"query.{paging.PageProperty} ?? 1,");
            code.Then("(number, cancel) =>").Then("{");
            code.Then("    var next = query.Copy();");
            code.Then($"    next.{paging.PageProperty} = number;");
            code.Then($"    return {paging.Method}Async({Arguments(others)}next, options, cancel);");
            code.Then("},");
            code.Then($"static page => page{paging.ItemsAccessor},");
            code.Then($"static page => page{paging.EndAccessor},");
            code.Then("cancellationToken);");
        }

        code.Close().Line();
    }
}
