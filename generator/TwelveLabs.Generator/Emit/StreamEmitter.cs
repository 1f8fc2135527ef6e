using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

internal static class StreamEmitter
{
    public static void Emit(Code code, StreamInfo stream, string resource)
    {
        const string Exceptions = "/// <exception cref=\"ApiException\">The service reported an error, before or within the stream.</exception>";
        var events = $"IAsyncEnumerable<{stream.EventType}>";
        var parameters = $"{stream.RequestType} request, {HelpersEmitter.Common}";
        code.Line($"/// <summary>Streams the response of <see cref=\"{stream.Method}Async\"/>, chunk by chunk.</summary>");
        code.Line($"/// <inheritdoc cref=\"{stream.Method}Async\"/>");
        code.Line("/// <returns>");
        code.Line("/// The chunks in order. <c>AggregateAsync()</c> returns the complete value, and <c>Result</c> has it after the enumeration. The request is sent when");
        code.Line("/// the enumeration begins; leaving the loop closes the connection.");
        code.Line("/// </returns>");
        code.Line(Exceptions);
        code.Line("/// <exception cref=\"ConnectionException\">The stream ended early.</exception>");
        code.OpenMember($"StreamedResponse<{stream.EventType}, {stream.ResultType}>", stream.StreamMethod + "Async", parameters);
        code.Line("return new(");
        code.Then($"{stream.StreamMethod}EventsAsync(request, options, cancellationToken),").Then($"static () => new {stream.StreamMethod}Whole());");
        code.Close().Line();

        code.Line($"/// <summary>Streams all events of <see cref=\"{stream.StreamMethod}Async\"/>: its start, its end and types that this version does not know.</summary>");
        code.Line($"/// <inheritdoc cref=\"{stream.StreamMethod}Async\"/>");
        code.Line("/// <returns>The events in order.</returns>");
        code.OpenMember(events, stream.StreamMethod + "EventsAsync", parameters);
        code.Line("ArgumentValidation.NotNull(nameof(request), request);");
        code.Line("var streamed = request.Copy();");
        code.Line($"streamed.{stream.FlagProperty} = true;");
        code.Line($"var call = new ApiCall({stream.OperationField}, options) {{ Method = {Code.Literal(resource + "." + stream.StreamMethod + "Async")} }};");
        code.Line("call.Json(streamed, nameof(request));");
        code.Line($"return new EventStream<{stream.EventType}>(").Then("_transport,").Then("call,");
        code.Then($"new StreamFormat<{stream.EventType}>(");
        code.Then($"    {stream.EventType}.Read,");
        code.Then($"    static item => item{stream.TypeAccessor},");
        code.Then($"    static item => (item{stream.CodeAccessor}, item{stream.MessageAccessor}),");
        code.Then($"    {Code.Literal(stream.End)},").Then($"    {Code.Literal(stream.Error)}),").Then("cancellationToken);");
        code.Close().Line();
        Whole(code, stream);
    }

    private static void Whole(Code code, StreamInfo stream)
    {
        code.Open($"private sealed class {stream.StreamMethod}Whole : IStreamWhole<{stream.EventType}, {stream.ResultType}>");
        code.Line($"private readonly {stream.ResultType} _whole = new();");
        foreach (var joined in stream.Joined)
        {
            code.Line($"private readonly System.Text.StringBuilder _the{joined.Property} = new();");
        }

        code.Line().Open($"public bool Add({stream.EventType} item)");
        foreach (var last in stream.Last)
        {
            code.Open($"if (item{last.Accessor} is {{ }} the{last.Property})");
            code.Line($"_whole.{last.Property} = the{last.Property};").Close().Line();
        }

        code.Open($"if (item{stream.TypeAccessor} != {Code.Literal(stream.Chunk)})");
        code.Line("return false;").Close().Line();
        foreach (var joined in stream.Joined)
        {
            code.Line($"_the{joined.Property}.Append(item{joined.Accessor});");
        }

        code.Line("return true;").Close().Line();
        code.Open($"public {stream.ResultType} End()");
        foreach (var joined in stream.Joined)
        {
            code.Line($"_whole.{joined.Property} = _the{joined.Property}.ToString();");
        }

        code.Line("return _whole;").Close();
        code.Close().Line();
    }
}
