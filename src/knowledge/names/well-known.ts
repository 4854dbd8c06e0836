/** Names that Python defines itself: a call to one of them leaves the repository. */
export const BUILTINS: ReadonlySet<string> = new Set(
  (
    'abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict ' +
    'dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int ' +
    'isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property quit range ' +
    'repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ ' +
    'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
    'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
    'ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup ' +
    'FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning ' +
    'IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ' +
    'ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning ' +
    'PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError ' +
    'RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError ' +
    'TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning ' +
    'UserWarning ValueError Warning ZeroDivisionError'
  ).split(' '),
);

/**
 * Methods of the types every program uses. A call to one of these on an unknown receiver says nothing, even when one
 * class of the repository happens to have a method of that name.
 */
export const COMMON_METHODS: ReadonlySet<string> = new Set(
  (
    'acquire add append appendleft as_posix bit_length capitalize casefold cancel center clear close closed copy count cursor ' +
    'date decode difference discard done encode endswith execute exists expand expandtabs extend extendleft fetchall ' +
    'fetchone fileno fill find findall finditer finish flush format format_map fromkeys fullmatch get getvalue group ' +
    'groupdict groups hex hexdigest index info insert intersection is_dir is_file isalnum isalpha isascii isdecimal isdigit ' +
    'isdisjoint isidentifier islower isnumeric isoformat isprintable isspace issubset issuperset istitle isupper items join ' +
    'joinpath keys kill ljust lower lstrip match mkdir most_common move_to_end name now open parse partition poll pop popitem ' +
    'popleft prepare put query read read_bytes read_text readable readline readlines release remove removeprefix ' +
    'removesuffix rename replace reset resolve result reverse rfind rindex rjust rotate rpartition rsplit rstrip run search ' +
    'seek send set setdefault shutdown sort split splitlines start startswith stat stop strftime strip sub submit subn ' +
    'swapcase symmetric_difference tell terminate timestamp title total_seconds touch translate truncate union unlink update ' +
    'upper values wait warn warning debug error critical exception log write write_bytes write_text writelines zfill ' +
    'assertEqual assertTrue assertFalse assertRaises assert_called assert_called_once_with mock patch fixture parametrize'
  ).split(' '),
);
