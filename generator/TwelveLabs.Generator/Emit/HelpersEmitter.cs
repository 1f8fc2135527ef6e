using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the helpers over single calls: pagination, batches, polling and streaming.</summary>
internal static class HelpersEmitter
{
    /// <summary>The parameters that every method of a client ends with.</summary>
    public const string Common = "RequestOptions? options = null, CancellationToken cancellationToken = default";

    public static string Emit(ClientInfo client) => Write(client).ToString();

    /// <summary>Returns the helpers that users can call.</summary>
    public static IReadOnlyList<Member> Members(ClientInfo client) => Write(client).Members;

    private static Code Write(ClientInfo client)
    {
        var code = Code.File(client.Namespace);
        code.Open($"partial class {client.Name}");
        foreach (var paging in client.Paging)
        {
            PagingEmitter.Emit(code, paging);
        }

        foreach (var many in client.Manies)
        {
            BatchEmitter.Emit(code, many);
        }

        foreach (var wait in client.Waits)
        {
            WaitEmitter.Emit(code, wait);
        }

        foreach (var stream in client.Streams)
        {
            StreamEmitter.Emit(code, stream, client.Name.Substring(0, client.Name.Length - "Client".Length));
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
}
