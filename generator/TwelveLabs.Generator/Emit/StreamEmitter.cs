using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

internal static class StreamEmitter
{
    public static void Emit(Code code, StreamInfo stream)
    {
        const string Exceptions = "/// <exception cref=\"ApiException\">The service reported an error, before the stream or within it.</exception>";
        var events = $"IAsyncEnumerable<{stream.EventType}>";
        var parameters = $"{stream.RequestType} request, {HelpersEmitter.Common}";
        code.Line($"/// <summary>The same as <see cref=\"{stream.Method}Async\"/>, piece by piece as the service writes it.</summary>");
        code.Line($"/// <inheritdoc cref=\"{stream.Method}Async\"/>");
        code.Line("/// <returns>The pieces in order. The request is sent when they are enumerated; leaving the loop closes the connection.</returns>");
        code.Line(Exceptions);
        code.Line("/// <exception cref=\"ConnectionException\">The stream broke off before its end; what came until then was given.</exception>");
        code.OpenMember(events, stream.StreamMethod + "Async", parameters);
        code.Line($"return EventStream.Pieces({stream.StreamMethod}EventsAsync(request, options, cancellationToken), static item => item{stream.TypeAccessor} == {Code.Literal(stream.Piece)});");
        code.Close().Line();

        code.Line($"/// <summary>All events of the stream that <see cref=\"{stream.StreamMethod}Async\"/> takes its pieces from: its start, its end and kinds that this version does not know.</summary>");
        code.Line($"/// <inheritdoc cref=\"{stream.StreamMethod}Async\"/>");
        code.Line("/// <returns>The events in order.</returns>");
        code.OpenMember(events, stream.StreamMethod + "EventsAsync", parameters);
        code.Line("Check.NotNull(nameof(request), request);");
        code.Line("var streamed = request.Copy();");
        code.Line($"streamed.{stream.FlagProperty} = true;");
        code.Line($"var call = new ApiCall({stream.OperationField}, options);");
        code.Line("call.Json(streamed, nameof(request));");
        code.Line("return EventStream.ReadAsync(").Then("_transport,").Then("call,").Then("this,").Then($"{stream.EventType}.Read,");
        code.Then($"static item => item{stream.TypeAccessor},");
        code.Then($"static item => (item{stream.CodeAccessor}, item{stream.MessageAccessor}),");
        code.Then($"{Code.Literal(stream.End)},").Then($"{Code.Literal(stream.Error)},").Then("cancellationToken);");
        code.Close().Line();
    }
}
