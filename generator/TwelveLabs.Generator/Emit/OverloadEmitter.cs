using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>
/// Emits overloads of the methods of a client: with a cancellation token in place of optional parameters, and with an <c>IProgress</c>.
/// They are extension methods, so that mocks need not implement them, and so that they apply only if the method itself does not match.
/// </summary>
internal static class OverloadEmitter
{
    private const string Options = "RequestOptions? options = null";
    private const string Token = "CancellationToken cancellationToken = default";
    private const string RequiredToken = "CancellationToken cancellationToken";

    public static string Emit(ClientInfo client)
    {
        var code = Code.File(client.Namespace);
        code.Line($"/// <summary>Overloads for <see cref=\"I{client.Name}\"/>.</summary>");
        code.Open($"public static class {client.Name}Extensions");
        var calls = client.Calls.Select(call => new Member(call.Returns, call.Name, [.. call.Parameters], call.Obsolete, call.Name));
        foreach (var member in calls.Concat(HelpersEmitter.Members(client)))
        {
            Overloads(code, client.Name, member);
        }

        return code.Close().ToString();
    }

    private static void Overloads(Code code, string client, Member member)
    {
        var own = member.Parameters.Where(p => p is not (Options or Token)).ToList();
        WithToken(code, client, member, own, reporter: -1, "");
        var reporter = own.FindIndex(p => p.StartsWith("Action<", StringComparison.Ordinal) && p.EndsWith(" = null", StringComparison.Ordinal));

        // IProgress takes one value; the status of each of many tasks comes with the item that it belongs to.
        if (reporter < 0 || own[reporter].Contains(", "))
        {
            return;
        }

        var progress = "IProgress" + own[reporter].Substring("Action".Length, own[reporter].LastIndexOf('>') + 1 - "Action".Length);
        var parameters = own.Select((p, i) => i == reporter ? $"{progress}? {NameOf(p)}" : p).Append(Options).Append(Token);
        Method(code, client, member, "", parameters, "", [.. member.Parameters.Select(p => Argument(p, own[reporter]))]);
        WithToken(code, client, member, own, reporter, progress);
    }

    // One for each optional parameter: those before it are passed, and the token follows.
    private static void WithToken(Code code, string client, Member member, List<string> own, int reporter, string progress)
    {
        var required = own.Count(p => !IsOptional(p));
        for (var given = Math.Max(required, reporter + 1); given <= own.Count; given++)
        {
            // A type parameter, so that a bare null binds to the method itself.
            var generic = reporter >= 0 ? "<TProgress>" : "";
            var parameters = own.Take(given).Select((p, i) => i == reporter ? $"TProgress {NameOf(p)}" : Without(p)).Append(RequiredToken);
            var arguments = own.Take(given).Select(p => Argument(p, reporter >= 0 ? own[reporter] : "")).Append("cancellationToken: cancellationToken");
            Method(code, client, member, generic, parameters, reporter >= 0 ? $" where TProgress : {progress}?" : "", arguments);
        }
    }

    private static void Method(Code code, string client, Member member, string generic, IEnumerable<string> parameters, string constraint, IEnumerable<string> arguments)
    {
        code.Line($"/// <inheritdoc cref=\"{client}.{member.Cref}\"/>");
        code.Obsolete(member.Obsolete);
        code.Line($"public static {member.Returns} {member.Name}{generic}(this I{client} client, {string.Join(", ", parameters)}){constraint} =>");
        code.Then($"client.{member.Name}({string.Join(", ", arguments)});").Line();
    }

    private static string Argument(string parameter, string reporter) => parameter == reporter
        ? $"{NameOf(parameter)} is null ? null : {NameOf(parameter)}.Report"
        : NameOf(parameter);

    private static bool IsOptional(string parameter) => parameter.Contains(" = ");

    private static string Without(string parameter) => IsOptional(parameter) ? parameter.Substring(0, parameter.IndexOf(" = ", StringComparison.Ordinal)) : parameter;

    private static string NameOf(string parameter)
    {
        var declared = Without(parameter);
        return declared.Substring(declared.LastIndexOf(' ') + 1);
    }
}
