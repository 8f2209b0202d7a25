import { type Lesson, learnLesson } from '../routing/training/lesson.ts'

process.once('message', (lesson) => process.send?.(learnLesson(lesson as Lesson)))
