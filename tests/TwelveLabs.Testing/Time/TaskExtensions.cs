using System.Runtime.CompilerServices;

namespace TwelveLabs.Testing;

/// <summary>The one wait in real time that tests know: it makes a hang a failure, and is never what a test is about.</summary>
public static class TaskExtensions
{
    // Far above what the slowest machine takes, so that no load makes a verdict.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(10);

    public static async Task DefaultTimeout(this Task task, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        try
        {
            await task.WaitAsync(Hang);
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            throw HungAt(file, line);
        }
    }

    public static async Task<T> DefaultTimeout<T>(this Task<T> task, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        await ((Task)task).DefaultTimeout(file, line);
        return await task;
    }

    private static TimeoutException HungAt(string file, int line) => new($"Nothing came within {Hang.TotalMinutes} minutes, awaited in {file}:{line}.");
}
