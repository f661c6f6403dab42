#pragma warning disable
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace CustomerTiering.PublicApi.Surface;

/// <summary>Types as they must not be: each rule finds at least one.</summary>
public static class Misfits
{
    public class Open
    {
        public int Count;

        public int Size { get; set; }

        public string Name { get; init; } = "";

        public List<string> Items => [];

        public (int A, int B) Pair() => (1, 2);

        public Task Load() => Task.CompletedTask;

        public int Sum(ReadOnlySpan<int> numbers) => numbers.Length;

        public void Change(ref int number) => number++;

        public override int GetHashCode() => 1;
    }

    public struct Loose
    {
        public int Size { get; set; }
    }

    public sealed class Demanding
    {
        public required string Name { get; set; }
    }

    public ref struct Passing;

    public enum Late
    {
        First = 1,
    }

    public interface IHalfDone
    {
        int Done() => 1;
    }

    public static class Helper;

    public sealed class Failure : Exception;

#nullable disable
    public sealed class Oblivious
    {
        public string Name => null;
    }
}
