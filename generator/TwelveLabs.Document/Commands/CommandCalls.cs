using System.Text.Json.Nodes;
using TwelveLabs.Document.Reference;

namespace TwelveLabs.Document.Commands;

/// <summary>Writes the calls of the client that an operation's command makes: the call itself, all pages, the stream, the wait.</summary>
internal sealed class CommandCalls(ReferenceModel model, Dictionary<string, OperationModel> operations)
{
    public IEnumerable<string> Of(OperationModel operation)
    {
        var client = $"call.Client.{operation.Tag}";
        var verb = operation.Method[..^"Async".Length];
        var arguments = Arguments(operation);
        yield return $"CallAsync = static async (call, token) => OperationResult.Of(await {client}.{verb}WithResponseAsync({arguments}null, token)),";

        if (operation.Extension(Extensions.Many) is { } many)
        {
            yield return $"Concurrency = {many["concurrency"]},";
        }

        if (operation.Extension(Extensions.Paging) is { } paging)
        {
            yield return paging["next_token"] is { } token
                ? $"NextToken = {CSharpLiteral.Of(ReferenceModel.Text(token))},"
                : $"PageNumber = ({CSharpLiteral.Of(ReferenceModel.Text(paging["page"]))}, {CSharpLiteral.Of(ReferenceModel.Text(paging["total_pages"]))}),";
            yield return $"Pages = static (call, token) => OperationResult.Items<{Item(operation, paging)}>({client}.{verb}AllAsync({arguments}null, token)),";
        }

        if (operation.Extension(Extensions.Stream) is { } stream)
        {
            var text = stream["whole"]?["joined"] is JsonObject { Count: > 0 } joined ? ReferenceModel.Text(joined.First().Value) : "";
            yield return $"StreamedText = {CSharpLiteral.Of(text)},";
            yield return $"Events = static (call, token) => OperationResult.Items<{stream["event"]}>({client}.{stream["method"]}Async({arguments}null, token)),";
        }

        if (operation.Extension(Extensions.Wait) is not null)
        {
            yield return $"WatchAsync = static async (call, token) => OperationResult.Value(await {client}.WaitForCompletionAsync({arguments}call.Progress<{operation.Result}>(), call.Wait, null, token)),";
        }

        // An operation that starts what another one polls can be watched as well.
        if (operations.Values.FirstOrDefault(other => ReferenceModel.Text(other.Extension(Extensions.Wait)?["starts"]) == operation.Id) is { } poll)
        {
            var id = ReferenceModel.Text(poll.Extension(Extensions.Wait)!["id"]);
            var parameter = poll.Arguments.Select(argument => ReferenceModel.Text(argument["name"])).FirstOrDefault(name => !operation.CommandParameters.Any(own => own.Wire == name));
            yield return $"Starts = new(static () => {poll.Tag}Operations().First(operation => operation.Id == {CSharpLiteral.Of(poll.Id)}), {CSharpLiteral.Of(parameter ?? "")}, {CSharpLiteral.Of(id)}),";
        }
    }

    private static string Arguments(OperationModel operation)
    {
        var plain = operation.Arguments.Select(parameter =>
        {
            var wire = CSharpLiteral.Of(ReferenceModel.Text(parameter["name"]));
            var type = CSharpType.Of(parameter["schema"]!.AsObject(), "request");
            return OperationView.IsRequired(parameter) ? $"call.Argument<{type}>({wire})" : $"call.OptionalArgument<{type}>({wire})";
        });
        string[] request = operation.Request is null ? [] : [$"call.Request<{operation.Request}>({Files(operation)})"];
        return string.Concat(plain.Concat(request).Select(argument => argument + ", "));
    }

    private static string Files(OperationModel operation)
    {
        var files = operation.CommandParameters.Where(parameter => ReferenceModel.Text(parameter.Property["format"]) == "binary").ToList();
        return files.Count == 0
            ? ""
            : $"static (request, files) => {{ {string.Concat(files.Select(file => $"if (files.Take({CSharpLiteral.Of(file.Wire)}) is {{ }} {PropertyNames.Argument(file.Wire)}) {{ request.{PropertyNames.Of(file.Wire, file.Property)} = {PropertyNames.Argument(file.Wire)}; }} "))}}}";
    }

    private string Item(OperationModel operation, JsonObject paging)
    {
        var items = model.Schema(operation.Result!)["properties"]![ReferenceModel.Text(paging["items"])]!.AsObject();
        return CSharpType.Of(items["items"]!.AsObject(), "response");
    }
}
